package org.committeecycle.shell.play;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.shell.CommitteeCycle;
import org.committeecycle.shell.dispatch.Dispatcher;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.SpySeat;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole house as {@code committee play} starts it, in a database of its own that is gone when it is closed. */
final class PlayingHouse implements AutoCloseable {

    static final String NOTICE = "Reconstruction, not a document of the Committee";

    private static final AtomicInteger STARTED = new AtomicInteger();

    private final ConfigurableApplicationContext context;

    /** How a play ended and what was printed. */
    record Outcome(ExitCode code, String out, String err) {}

    private PlayingHouse(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts the house; whatever it puts out goes to the folder. More configurations may change it. */
    static PlayingHouse writingTo(Path out, Class<?>... more) {
        SpringApplication application = new SpringApplication(CommitteeCycle.class);
        application.addPrimarySources(List.of(more));
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        return new PlayingHouse(application.run(
                "--committee.mode=play",
                "--spring.datasource.url=jdbc:h2:mem:played-%d;DB_CLOSE_DELAY=-1".formatted(STARTED.incrementAndGet()),
                "--committee.out=" + out,
                "--committee.head-notice=" + NOTICE,
                "--slack.mode=off"));
    }

    Outcome play(Path chronicle) {
        return run(Actor.system(), List.of("play", chronicle.toString()));
    }

    /** What a member's delegate reads after typing the line. */
    Outcome type(String member, String line) {
        return run(Actor.delegate("the delegate", StateCode.of(member), Channel.CHRONICLE), List.of(line.split(" ")));
    }

    /** What somebody reads after typing the words. */
    Outcome type(Actor who, List<String> words) {
        return run(who, words);
    }

    Approvals approvals() {
        return context.getBean(Approvals.class);
    }

    private Outcome run(Actor who, List<String> words) {
        SpySeat seat = SpySeat.of(who);
        ExitCode code = context.getBean(Dispatcher.class).run(seat.seat(), words);
        return new Outcome(code, seat.out(), seat.err());
    }

    @Override
    public void close() {
        context.close();
    }
}
