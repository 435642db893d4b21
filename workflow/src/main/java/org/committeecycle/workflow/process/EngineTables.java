package org.committeecycle.workflow.process;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ProductPropertiesUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The engine's own tables, made without an engine. */
@Component
public class EngineTables {

    /** The version of which they are, such as 7.24: they change with its second number. */
    public static final String VERSION = versionOf(ProductPropertiesUtil.getProductVersion());

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    EngineTables(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.engine = engine;
    }

    /** The version of the tables that the engine of this version makes. */
    public static String versionOf(String engine) {
        return engine.replaceFirst("^(\\d+\\.\\d+).*", "$1");
    }

    /** Makes those that are missing; nothing of the engine runs. */
    public void make() {
        ((EngineOnSpring) engine.getObject()).makeTables();
    }
}
