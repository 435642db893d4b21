package org.committeecycle.bot;

import jakarta.transaction.Transactional;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Objects;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Once;
import org.committeecycle.domain.OnceInMemory;
import org.committeecycle.domain.process.IncidentStore;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The bot over the domain in memory, without the rest of the house. Not marked as a configuration, lest the whole house in
 * other tests finds it.
 */
@EnableAutoConfiguration
@ComponentScan("org.committeecycle.bot")
public class BotAlone {

    @Bean
    static House house() {
        return House.in2025();
    }

    @Bean
    Once once() {
        return new OnceInMemory();
    }

    @Bean
    IncidentStore incidents(House house) {
        return house.incidentStore;
    }

    /** Every use case of the house becomes a bean, as the annotation makes it one in the application. */
    @Bean
    static BeanFactoryPostProcessor useCases() {
        return factory -> {
            House house = factory.getBean(House.class);
            Arrays.stream(House.class.getFields())
                    .map(field -> value(field, house))
                    .filter(value -> value.getClass().isAnnotationPresent(Transactional.class))
                    .forEach(useCase ->
                            factory.registerSingleton(useCase.getClass().getSimpleName(), useCase));
        };
    }

    private static Object value(Field field, House house) {
        try {
            return Objects.requireNonNull(field.get(house));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
