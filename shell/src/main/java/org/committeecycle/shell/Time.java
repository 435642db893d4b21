package org.committeecycle.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.committeecycle.domain.SimulatedClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock: the real one, or under {@code play} one that only the chronicle moves. */
@Configuration(proxyBeanMethods = false)
class Time {

    @Bean
    @ConditionalOnProperty(name = "committee.mode", havingValue = "play")
    SimulatedClock simulatedClock() {
        return new SimulatedClock(Instant.EPOCH, ZoneOffset.UTC);
    }

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    Clock clock() {
        return Clock.systemUTC();
    }
}
