package org.committeecycle.workflow.process.cockpit;

import jakarta.servlet.Servlet;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.rest.filter.EmptyBodyFilter;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.committeecycle.domain.committee.Operators;
import org.committeecycle.domain.process.Incidents;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts Cockpit under {@code /camunda}, behind its gate; nothing of it is read before somebody asks for it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class CockpitConfiguration {

    private static final int GATE = 10;

    @Bean
    CockpitRoom cockpitRoom(ProcessEngine engine) {
        return new CockpitRoom(engine);
    }

    @Bean
    FilterRegistrationBean<CockpitGate> cockpitGate(
            CockpitRoom room, RuntimeService runtime, Incidents incidents, Operators operators) {
        var gate = new FilterRegistrationBean<>(
                new CockpitGate(room, new CockpitPage(room), new RetryInCockpit(runtime, incidents), operators));
        gate.addUrlPatterns("/camunda", "/camunda/*");
        gate.setOrder(GATE);
        return gate;
    }

    @Bean
    FilterRegistrationBean<EmptyBodyFilter> cockpitEmptyBody() {
        var filter = new FilterRegistrationBean<>(new EmptyBodyFilter());
        filter.addUrlPatterns("/camunda/api/*");
        filter.setOrder(GATE + 1);
        return filter;
    }

    @Bean
    ServletRegistrationBean<Servlet> cockpitQuestions() {
        return jersey("cockpit", CockpitApplication.class);
    }

    @Bean
    ServletRegistrationBean<Servlet> cockpitEngineQuestions() {
        return jersey("engine", EngineRestApplication.class);
    }

    private static ServletRegistrationBean<Servlet> jersey(String name, Class<? extends Application> application) {
        ServletRegistrationBean<Servlet> servlet =
                new ServletRegistrationBean<>(new ServletContainer(), "/camunda/api/" + name + "/*");
        servlet.setName("camunda-" + name);
        servlet.setInitParameters(Map.of("jakarta.ws.rs.Application", application.getName()));
        return servlet;
    }
}
