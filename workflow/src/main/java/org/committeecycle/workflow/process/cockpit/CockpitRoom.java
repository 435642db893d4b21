package org.committeecycle.workflow.process.cockpit;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.container.RuntimeContainerDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.beans.factory.DisposableBean;

/** Opens Cockpit on the house's engine when somebody first asks for it, so that a server's start does not wait for it. */
class CockpitRoom implements DisposableBean {

    private final ProcessEngine engine;
    private boolean open;

    CockpitRoom(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Something that answers a request. */
    @FunctionalInterface
    interface Answering {
        void answer() throws IOException, ServletException;
    }

    synchronized void open() {
        if (!open) {
            RuntimeContainerDelegate.INSTANCE.get().registerProcessEngine(engine);
            Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
            open = true;
        }
    }

    /** Has the question answered as asked by the person. */
    void asked(String name, Answering answering) throws IOException, ServletException {
        open();
        UserAuthentication person = new UserAuthentication(name, engine.getName());
        person.setGroupIds(List.of());
        person.setTenantIds(List.of());
        person.setAuthorizedApps(Set.of("cockpit"));
        Authentications authentications = new Authentications();
        authentications.addOrReplace(person);
        Authentications.setCurrent(authentications);
        try {
            answering.answer();
        } finally {
            Authentications.clearCurrent();
        }
    }

    @Override
    public synchronized void destroy() {
        if (open) {
            RuntimeContainerDelegate.INSTANCE.get().unregisterProcessEngine(engine);
        }
    }
}
