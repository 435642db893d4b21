package org.committeecycle.shell.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/** Leaves out what only a server needs wherever nothing is served: a person waits for each command. */
class OnlyWhereServed implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final List<String> OF_A_SERVER =
            List.of("org.springframework.boot.actuate.", "org.springframework.boot.autoconfigure.security.");

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment given) {
        environment = given;
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        boolean serves = environment != null && "serve".equals(environment.getProperty("committee.mode"));
        boolean[] kept = new boolean[classes.length];
        for (int i = 0; i < classes.length; i++) {
            kept[i] = serves || !isOfAServer(classes[i]);
        }
        return kept;
    }

    private static boolean isOfAServer(@Nullable String name) {
        return name != null && OF_A_SERVER.stream().anyMatch(name::startsWith);
    }
}
