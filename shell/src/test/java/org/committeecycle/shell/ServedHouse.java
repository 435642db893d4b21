package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.committeecycle.bot.stub.SlackRequest;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.notice.Conversation;
import org.committeecycle.domain.notice.NoticeStore;
import org.committeecycle.shell.dispatch.Dispatcher;
import org.committeecycle.shell.dispatch.ExitCode;
import org.committeecycle.shell.dispatch.SpySeat;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;

/** The house as {@code committee serve} starts it, by the machine's time: it listens, and what falls due runs by itself. */
public final class ServedHouse implements AutoCloseable {

    private static final AtomicInteger STARTED = new AtomicInteger();

    private final StubSlack stub;
    private final ConfigurableApplicationContext context;
    private final String url;

    /** Starts the house before the stand-in of Slack, with further settings, such as of the database. */
    public ServedHouse(StubSlack stub, Path data, List<String> more) {
        ClockUtil.reset();
        this.stub = stub;
        Start start = Start.of("--data", data.toString(), "serve");
        List<String> settings = new ArrayList<>(List.of(start.settings()));
        settings.addAll(List.of(
                "--server.port=0",
                "--ssh.port=0",
                "--slack.bot-token=" + StubSlack.BOT_TOKEN,
                "--slack.signing-secret=" + StubSlack.SIGNING_SECRET,
                "--slack.api-base-url=" + stub.apiBaseUrl()));
        settings.addAll(more);
        context = Launch.application(start).run(settings.toArray(String[]::new));
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        url = "http://127.0.0.1:" + port + "/slack/events";
        stub.await("the workspace", () -> notices().workspace().isPresent());
    }

    /** Starts the house on a database in memory. */
    public static ServedHouse inMemory(StubSlack stub, Path data) {
        return new ServedHouse(
                stub,
                data,
                List.of("--spring.datasource.url=jdbc:h2:mem:served-%d;DB_CLOSE_DELAY=-1"
                        .formatted(STARTED.incrementAndGet())));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** From now on it runs nothing by itself: it is where an operator types, and other servers do the work. */
    public void leaveWorkToOthers() {
        context.getBean("jobExecution", Lifecycle.class).stop();
    }

    /** Where Slack's requests arrive. */
    public String url() {
        return url;
    }

    private NoticeStore notices() {
        return bean(NoticeStore.class);
    }

    /** What an operator reads after typing the line; fails unless it was done. */
    public String type(String line) {
        return type(Actor.staff("ISU", EnumSet.of(Role.OPERATOR), Channel.LOCAL), line);
    }

    /** What that person reads after typing the line; fails unless it was done. */
    String type(Actor who, String line) {
        SpySeat seat = SpySeat.of(who);
        ExitCode code = bean(Dispatcher.class).run(seat.seat(), line);
        assertThat(code).as("%s: %s", line, seat.err()).isEqualTo(ExitCode.DONE);
        return seat.out();
    }

    /** Seats the invented States, the first in the chair, binds a delegate of each, and opens next year. */
    public List<SlackUser> committee(StateCode... members) {
        type("register import ../examples/rules-register.csv");
        List<SlackUser> delegates = new ArrayList<>();
        for (StateCode member : members) {
            SlackUser delegate = stub.user("U" + member);
            type("member seat %s --from 2020-01-01".formatted(member));
            type("member appoint %s Delegate-%s --from 2020-01-01".formatted(member, member));
            type("member bind %s Delegate-%s --slack-user %s --slack-team %s"
                    .formatted(member, member, delegate.id(), StubSlack.TEAM));
            delegates.add(delegate);
        }
        type("member chair %s --from 2020-01-01".formatted(members[0]));
        int year = bean(Deadlines.class).today().getYear() + 1;
        type(("cycle open %d --ordinal 'First Meeting' --name 'First Meeting of the Invented States' --short 1MIS"
                        + " --city Geneva --opens %d-11-22 --closes %d-11-26 --item 9 --title Compliance")
                .formatted(year, year, year));
        return delegates;
    }

    /** Waits until everybody was told everything; answers the person's newest direct message. */
    public Surface newest(SlackUser user) {
        awaitQuiet();
        List<Surface> messages = stub.directMessages(user.id());
        return messages.get(messages.size() - 1);
    }

    /** Waits until nothing is left to be told, and nobody is about to tell it. */
    public void awaitQuiet() {
        stub.await(
                "everything told",
                () -> notices().waiting().length() == 0
                        && notices().conversations().stream().noneMatch(Conversation::telling));
    }

    /** Sends a press; answers the modal that it opens. */
    public Surface opens(SlackRequest press) {
        int before = stub.views().size();
        assertThat(press.sendTo(url).status()).isEqualTo(200);
        stub.await("a modal", () -> stub.views().size() > before);
        return stub.views().get(before);
    }

    @Override
    public void close() {
        context.close();
    }
}
