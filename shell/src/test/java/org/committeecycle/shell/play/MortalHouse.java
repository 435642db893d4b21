package org.committeecycle.shell.play;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.committeecycle.domain.SimulatedClock;
import org.committeecycle.domain.communication.FilesPutOut;
import org.committeecycle.domain.communication.Outbox;
import org.committeecycle.domain.process.DueWork;
import org.committeecycle.shell.CommitteeCycle;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * The house on a database file, in a process that is meant to be killed: plays a chronicle if it is given one, then does
 * what is due on 17 March 2025, one job at a time.
 */
final class MortalHouse {

    private static final Instant MORNING = Instant.parse("2025-03-17T08:00:00Z");

    private static final String PUTS = "puts";

    private MortalHouse() {}

    /** The arguments: the folder of the data, after how many files the machine stops (0: never), the chronicle, if any. */
    public static void main(String... arguments) {
        System.setProperty(PUTS, arguments[1]);
        try (ConfigurableApplicationContext house = house(arguments[0])) {
            if (arguments.length > 2) {
                house.getBean(Player.class).play(Chronicle.read(Path.of(arguments[2])), date -> {});
            }
            DueWork dueWork = house.getBean(DueWork.class);
            while (dueWork.runNext(MORNING)) {
                Thread.onSpinWait();
            }
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static ConfigurableApplicationContext house(String data) {
        SpringApplication application = new SpringApplication(OnThatMorning.class, CommitteeCycle.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        return application.run("--committee.mode=once", "--committee.data=" + data, "--slack.mode=off");
    }

    /**
     * The clock of that morning, and an outbox behind which the machine may stop: the file is there, the commit is not. Not
     * marked as a configuration, lest the whole house in other tests finds it.
     */
    static class OnThatMorning {

        @Bean
        SimulatedClock clockOfThatMorning() {
            return new OneTime(Instant.parse("2025-01-02T08:00:00Z"));
        }

        @Bean
        static BeanPostProcessor deathBehindTheOutbox() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Outbox outbox ? new LastWill(outbox, Integer.getInteger(PUTS)) : bean;
                }
            };
        }
    }

    /** The engine's own clock follows. */
    private static final class OneTime extends SimulatedClock {

        OneTime(Instant start) {
            super(start, ZoneOffset.UTC);
            ClockUtil.setCurrentTime(Date.from(start));
        }

        @Override
        public void moveTo(Instant instant) {
            super.moveTo(instant);
            ClockUtil.setCurrentTime(Date.from(instant));
        }
    }

    private record LastWill(Outbox outbox, AtomicInteger left) implements Outbox, FilesPutOut {

        LastWill(Outbox outbox, int puts) {
            this(outbox, new AtomicInteger(puts == 0 ? Integer.MAX_VALUE : puts));
        }

        @Override
        public void put(String key, byte[] bytes) {
            outbox.put(key, bytes);
            if (left.decrementAndGet() == 0) {
                Runtime.getRuntime().halt(137);
            }
        }

        @Override
        public String headNotice() {
            return outbox.headNotice();
        }

        @Override
        public List<String> keys() {
            return ((FilesPutOut) outbox).keys();
        }

        @Override
        public byte[] get(String key) {
            return ((FilesPutOut) outbox).get(key);
        }
    }
}
