package org.committeecycle.shell;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.committee.Operators;
import org.committeecycle.shell.dispatch.Dispatcher;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.WrongSetting;
import org.committeecycle.shell.prompt.LocalSeat;
import org.committeecycle.shell.prompt.Prompt;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** From the command line to the exit code. */
final class Launch {

    /** Where H2 listens when a second process opens the same file: nobody else on the network may. */
    private static final String LOOPBACK = "127.0.0.1";

    private Launch() {}

    /** Runs what the arguments ask for; the exit code is absent while the process goes on to serve. */
    static OptionalInt of(String... arguments) {
        try {
            return run(Start.of(arguments));
        } catch (IllegalArgumentException unclear) {
            System.err.println(unclear.getMessage());
            return OptionalInt.of(ExitCode.USAGE.number());
        }
    }

    private static OptionalInt run(Start start) {
        ConfigurableApplicationContext house;
        AtomicReference<String> address = new AtomicReference<>("");
        try {
            house = started(start, address);
        } catch (UnusableFolder unusable) {
            System.err.println(unusable.getMessage());
            return OptionalInt.of(ExitCode.FAILED.number());
        } catch (RuntimeException | LinkageError broken) {
            return OptionalInt.of(notStarted(start, broken, address.get()));
        }
        if (start.mode() == StartMode.SERVE) {
            Serving.begin(house, start, System.out, System.err);
            return OptionalInt.empty();
        }
        ExitCode ended = atTheSeat(house, start);
        return OptionalInt.of(SpringApplication.exit(house, ended::number));
    }

    private static ConfigurableApplicationContext started(Start start, AtomicReference<String> address) {
        SpringApplication application = application(start);
        application.addInitializers(
                house -> address.set(house.getEnvironment().getProperty("spring.datasource.url", "")));
        if (start.mode() == StartMode.PLAY) {
            return application.run(start.settings());
        }
        DataFolder data = new DataFolder(start.data());
        data.take().ifPresent(System.err::println);
        if (start.mode() == StartMode.SERVE) {
            keepUntilTheEnd(data.serveAlone(), application);
        }
        ConfigurableApplicationContext house = application.run(start.settings());
        data.closeWhatIsNew();
        return house;
    }

    private static void keepUntilTheEnd(Closeable alone, SpringApplication application) {
        application.addListeners((ApplicationListener<ContextClosedEvent>) closing -> {
            try {
                alone.close();
            } catch (IOException left) {
                throw new UncheckedIOException(left);
            }
        });
    }

    private static ExitCode atTheSeat(ConfigurableApplicationContext house, Start start) {
        Dispatcher dispatcher = house.getBean(Dispatcher.class);
        Actor person = person(house, start);
        return start.mode() == StartMode.SHELL
                ? house.getBean(Prompt.class).run(person, start.data().resolve("history"))
                : dispatcher.run(LocalSeat.of(person), start.words());
    }

    /** Whoever restores would be the first operator of the empty database, and becomes what the backup says. */
    private static Actor person(ConfigurableApplicationContext house, Start start) {
        String name = System.getProperty("user.name");
        return start.mode() == StartMode.RESTORE
                ? Actor.staff(name, EnumSet.of(Role.OPERATOR), Channel.LOCAL)
                : house.getBean(Operators.class).arriving(name, Channel.LOCAL);
    }

    static SpringApplication application(Start start) {
        System.setProperty("h2.bindAddress", LOOPBACK);
        SpringApplication application = new SpringApplication(CommitteeCycle.class);
        application.setWebApplicationType(
                start.mode() == StartMode.SERVE ? WebApplicationType.SERVLET : WebApplicationType.NONE);
        application.setLazyInitialization(start.mode() != StartMode.SERVE);
        return application;
    }

    private static int notStarted(Start start, Throwable broken, String address) {
        LoggerFactory.getLogger(Launch.class).error("The application did not start", broken);
        Optional<String> away = DatabaseAway.in(broken, address);
        if (away.isPresent() && start.words().equals(List.of("doctor"))) {
            System.out.println("broken, Database: " + away.get());
            return ExitCode.FAILED.number();
        }
        System.err.println("Committee Cycle did not start: %s"
                .formatted(WrongSetting.in(broken).or(() -> away).orElseGet(() -> reason(broken))));
        System.err.println("The details are in %s.".formatted(start.log()));
        return ExitCode.FAILED.number();
    }

    /** The innermost cause says it best. */
    private static String reason(Throwable broken) {
        Throwable cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason is known.");
    }
}
