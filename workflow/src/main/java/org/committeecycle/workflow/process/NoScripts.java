package org.committeecycle.workflow.process;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;
import org.committeecycle.domain.Refused;

/** There is no language in which a diagram or a table could bring a program with it. */
class NoScripts implements ScriptEngineResolver {

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw new Refused("Script languages are not used.");
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        throw new Refused("Script languages are not used.");
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean cached) {
        throw new Refused("The language '%s' is not used: diagrams and tables bring no programs with them.", language);
    }
}
