package org.committeecycle.shell;

import java.io.PrintStream;
import java.util.List;
import org.committeecycle.shell.dispatch.ExitCode;
import org.jline.utils.Signals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A served house until it is stopped. It is closed before the machine's own end begins, because with that H2 closes its file
 * at once, under whatever still runs.
 */
final class Serving {

    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);
    private static final List<String> STOPS = List.of("TERM", "INT");

    private final ConfigurableApplicationContext house;
    private final PrintStream out;

    private Serving(ConfigurableApplicationContext house, PrintStream out) {
        this.house = house;
        this.out = out;
    }

    /** Says where everything is, and stops when the operator or the machine says so. */
    static void begin(ConfigurableApplicationContext house, Start start, PrintStream out, PrintStream err) {
        Serving serving = new Serving(house, out);
        STOPS.forEach(signal -> Signals.register(signal, serving::stop));
        Greeting greeting = new Greeting(house, start);
        greeting.places().forEach(out::println);
        greeting.findings().forEach(err::println);
    }

    private void stop() {
        out.println("Stopping: what has begun is finished first.");
        LOG.info("The house is told to stop");
        int code = SpringApplication.exit(house, ExitCode.DONE::number);
        out.println("Stopped.");
        System.exit(code);
    }
}
