package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.committeecycle.bot.stub.SlackAnswer;
import org.committeecycle.bot.stub.SlackRequest;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.SimulatedClock;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.notice.NoticeStore;
import org.committeecycle.domain.process.DueWork;
import org.committeecycle.shell.dispatch.Dispatcher;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.SpySeat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole house with its engine, under a simulated clock and before a stand-in of Slack: operators type, members press.
 */
public final class HouseInSlack implements AutoCloseable {

    private static final AtomicInteger STARTED = new AtomicInteger();

    /** Long enough for a message to each of a few dozen conversations, one a second. */
    private static final Duration UNTIL_ALL_IS_TOLD = Duration.ofMinutes(1);

    public final StubSlack stub = new StubSlack(((InstantSource) this::now).withZone(ZoneOffset.UTC));

    /** How everything that people did was answered, in order. */
    public final List<SlackAnswer> answers = new ArrayList<>();

    private final ConfigurableApplicationContext context;
    private final String url;

    /** Starts the house; whatever it puts out goes to {@code out} in the folder. More settings may change it. */
    public HouseInSlack(Path folder, String... more) {
        Stream<String> settings = Stream.of(
                "--committee.mode=play",
                "--spring.datasource.url=jdbc:h2:mem:in-slack-%d;DB_CLOSE_DELAY=-1"
                        .formatted(STARTED.incrementAndGet()),
                "--committee.data=" + folder,
                "--committee.out=" + folder.resolve("out"),
                "--server.port=0",
                "--slack.bot-token=" + StubSlack.BOT_TOKEN,
                "--slack.signing-secret=" + StubSlack.SIGNING_SECRET,
                "--slack.api-base-url=" + stub.apiBaseUrl());
        context = new SpringApplication(CommitteeCycle.class)
                .run(Stream.concat(settings, Stream.of(more)).toArray(String[]::new));
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        url = "http://127.0.0.1:" + port + "/slack/events";
        stub.await("the workspace", () -> bean(NoticeStore.class).workspace().isPresent());
    }

    private Instant now() {
        return context == null ? Instant.EPOCH : bean(SimulatedClock.class).instant();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> ObjectProvider<T> provider(Class<T> type) {
        return context.getBeanProvider(type);
    }

    /** Moves the clock; what falls due until then is done at its own time. */
    public void goTo(Instant instant) {
        DueWork work = bean(DueWork.class);
        while (work.runNext(instant)) {
            Thread.onSpinWait();
        }
        bean(SimulatedClock.class).moveTo(instant);
    }

    /** What an operator reads after typing the line; fails unless it was done. */
    public String type(String line) {
        SpySeat seat = SpySeat.of(Actor.staff("ISU", EnumSet.of(Role.OPERATOR, Role.PROCESS_OWNER), Channel.CHRONICLE));
        ExitCode code = bean(Dispatcher.class).run(seat.seat(), line);
        assertThat(code).as("%s: %s", line, seat.err()).isEqualTo(ExitCode.DONE);
        return seat.out();
    }

    /** Binds a delegate of the member from the day on. */
    public SlackUser bind(StateCode member, String from) {
        SlackUser user = stub.user("U" + member);
        type("member appoint %s Delegate-%s --from %s".formatted(member, member, from));
        type("member bind %s Delegate-%s --slack-user %s --slack-team %s"
                .formatted(member, member, user.id(), StubSlack.TEAM));
        return user;
    }

    /** What stands in the person's direct messages once everything is told, the oldest first. */
    public List<Surface> messages(SlackUser user) {
        goTo(bean(SimulatedClock.class).instant().plus(UNTIL_ALL_IS_TOLD));
        return stub.directMessages(user.id());
    }

    /** Sends what a person did; fails unless it was acknowledged. */
    public SlackAnswer send(SlackRequest request) {
        SlackAnswer answer = request.sendTo(url);
        answers.add(answer);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    /** Sends all at the same moment, each by itself; answers what came back, in their order. */
    public List<SlackAnswer> sendAtOnce(List<SlackRequest> requests) {
        CountDownLatch ready = new CountDownLatch(requests.size());
        return requests.stream()
                .map(request -> CompletableFuture.supplyAsync(() -> sentWith(ready, request)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private SlackAnswer sentWith(CountDownLatch ready, SlackRequest request) {
        ready.countDown();
        try {
            ready.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return request.sendTo(url);
    }

    /** What only the person reads who types {@code /committee} and the text. */
    public Surface ask(SlackUser user, String text) {
        int before = stub.ephemerals().size();
        send(user.command(text));
        List<Surface> read = stub.ephemerals();
        assertThat(read)
                .as("answers to '%s'; breaches: %s", text, stub.breaches())
                .hasSize(before + 1);
        return read.get(before);
    }

    /** Sends a press; answers the modal that it opens. */
    public Surface opens(SlackRequest press) {
        int before = stub.views().size();
        send(press);
        stub.await("a modal", () -> stub.views().size() > before);
        return stub.views().get(before);
    }

    /** Fails when anything that was sent did not keep Slack's limits. */
    @Override
    public void close() {
        context.close();
        stub.close();
        assertThat(stub.breaches()).isEmpty();
    }
}
