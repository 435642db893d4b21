package org.committeecycle.shell.dispatch;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.shell.command.CommandCatalog;
import org.springframework.shell.command.CommandRegistration;
import org.springframework.shell.command.CommandRegistration.BuilderSupplier;
import org.springframework.shell.command.support.OptionNameModifierSupport;

/**
 * Spring Shell's catalogue of commands and its annotations, and nothing else of it: its shell, terminal and built-in
 * commands are single objects of the whole process, where we have a seat a session.
 */
@Configuration(proxyBeanMethods = false)
class Commands {

    @Bean
    CommandCatalog commandCatalog(ObjectProvider<CommandRegistration> commands) {
        CommandCatalog catalog = CommandCatalog.of();
        commands.forEach(catalog::register);
        return catalog;
    }

    @Bean
    BuilderSupplier commandBuilder() {
        return () -> CommandRegistration.builder().defaultOptionNameModifier(OptionNameModifierSupport.KEBABCASE);
    }
}
