package org.committeecycle.workflow.process;

import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import org.committeecycle.domain.SimulatedClock;
import org.committeecycle.domain.communication.SpyDispatch;
import org.committeecycle.domain.notice.SpyMessenger;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;

/**
 * The house without its doors: domain, engine and an empty database in memory, started once for all tests that extend
 * this class. Every test begins with the database as it is after installation and the clock at {@link #START}.
 */
@SpringBootTest(
        classes = ProcessTest.House.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "committee.mode=play",
            "committee.data=target/processes",
            "spring.main.lazy-initialization=true",
            "logging.level.root=warn",
            "spring.datasource.url=jdbc:h2:mem:processes;DB_CLOSE_DELAY=-1"
        })
public abstract class ProcessTest {

    /** The first instant of every test. */
    public static final Instant START = Instant.parse("2025-01-06T08:00:00Z");

    @Autowired
    protected HandCrankedClock clock;

    @Autowired
    private DatabaseAsInstalled database;

    @AfterEach
    void putEverythingBack() {
        Taken.by(getClass());
        database.restore();
        clock.turnBackTo(START);
    }

    /** A simulated clock that tests may also turn back. */
    public static class HandCrankedClock extends SimulatedClock {

        private volatile Instant now = START;

        HandCrankedClock() {
            super(START, ZoneId.of("Europe/Zurich"));
        }

        @Override
        public void moveTo(Instant instant) {
            now = instant;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void turnBackTo(Instant instant) {
            now = instant;
        }
    }

    @Configuration
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "org.committeecycle",
            includeFilters = @Filter(Transactional.class),
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test(s|\\$.*)?"))
    static class House {

        @Bean
        HandCrankedClock clock() {
            return new HandCrankedClock();
        }

        @Bean
        static Taken taken() {
            return new Taken();
        }

        /** Off, so that letters stay in the folder, unless a test turns it on. */
        @Bean
        @Primary
        SpyDispatch dispatch() {
            return new SpyDispatch();
        }

        @Bean
        SpyMessenger messenger() {
            return new SpyMessenger();
        }
    }
}
