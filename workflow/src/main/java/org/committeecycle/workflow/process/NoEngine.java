package org.committeecycle.workflow.process;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Stands where the engine would stand while a backup is restored: whoever turns to it fails, and nothing is started. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "committee.mode", havingValue = "restore")
class NoEngine {

    @Bean(destroyMethod = "")
    ProcessEngine processEngine() {
        return absent(ProcessEngine.class);
    }

    private static <T> T absent(Class<T> type) {
        InvocationHandler fails = (absent, method, arguments) -> switch (method.getName()) {
            case "toString" -> "no " + type.getSimpleName();
            case "hashCode" -> System.identityHashCode(absent);
            case "equals" -> absent == arguments[0];
            default -> {
                if (type == ProcessEngine.class && method.getName().endsWith("Service")) {
                    yield absent(method.getReturnType());
                }
                throw new IllegalStateException("No engine runs while a backup is restored.");
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, fails));
    }
}
