package org.committeecycle.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.committeecycle.bot.stub.SlackAnswer;
import org.committeecycle.bot.stub.SlackRequest;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.committee.Delegate;
import org.committeecycle.domain.notice.Conversation;
import org.committeecycle.domain.notice.Deliveries;
import org.committeecycle.domain.notice.Deliveries.Turn;
import org.committeecycle.domain.notice.Messenger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The year 2025 in Slack: the bot over the domain in memory, before a stand-in of Slack, with one delegate bound for each
 * member. Nothing is told before a test says so.
 */
public final class InSlack implements AutoCloseable {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    public final StubSlack stub = new StubSlack();
    public final House house;

    private final ConfigurableApplicationContext bot;
    private final Deliveries deliveries;
    private final String url;

    /** Starts the bot, with further settings. */
    public InSlack(String... more) {
        List<String> settings = new ArrayList<>(List.of(more));
        settings.add("--slack.bot-token=" + StubSlack.BOT_TOKEN);
        settings.add("--slack.signing-secret=" + StubSlack.SIGNING_SECRET);
        bot = new SpringApplicationBuilder(BotAlone.class)
                .properties(
                        "server.port=0",
                        "slack.api-base-url=" + stub.apiBaseUrl(),
                        "spring.main.banner-mode=off",
                        "logging.level.root=error")
                .run(settings.toArray(String[]::new));
        int port = ((ServletWebServerApplicationContext) bot).getWebServer().getPort();
        url = "http://127.0.0.1:" + port + "/slack/events";
        house = bot.getBean(House.class);
        stub.await("the workspace", () -> house.noticeStore.workspace().isPresent());
        House.MEMBERS.forEach(member -> bind(name(member), member, user(member)));
        deliveries = new Deliveries(
                house.noticeStore,
                bot.getBean(Messenger.class),
                house.notices,
                house.committee,
                house.approvals,
                house.tasks,
                house.texts,
                house.deadlines);
    }

    private void bind(String name, StateCode member, SlackUser user) {
        bind(name, member, user, FIRST_DAY, null);
    }

    /** The person acts for the member between the days. */
    public void bind(String name, StateCode member, SlackUser user, LocalDate from, @Nullable LocalDate until) {
        house.committee.appoint(House.ISU, new Delegate(name, member, from, until, null, null));
        house.committee.bind(House.ISU, member, name, user.id(), StubSlack.TEAM);
    }

    /** The person who acts for the member; a person whom nobody has bound for a State without a seat. */
    public SlackUser user(StateCode member) {
        return stub.user("U" + member);
    }

    /** Tells everybody everything that is due. */
    public void tell() {
        boolean more = true;
        while (more) {
            more = false;
            for (Conversation conversation : house.noticeStore.conversations()) {
                more |= isDue(conversation) && deliveries.tellNext(House.SYSTEM, conversation.id()) == Turn.AGAIN;
            }
        }
    }

    private boolean isDue(Conversation conversation) {
        return house.noticeStore
                .next(conversation.id())
                .filter(notice -> !notice.waitingSince().isAfter(house.clock.instant()))
                .isPresent();
    }

    /** What stands in the member's direct messages behind the greeting, once everything is told; the oldest first. */
    public List<Surface> messages(StateCode member) {
        tell();
        return stub.directMessages(user(member).id()).stream().skip(1).toList();
    }

    /** The last of the member's direct messages that is no file, once everything is told. */
    public Surface message(StateCode member) {
        return messages(member).stream()
                .filter(message -> message.metadata().size() > 0)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError(member + " was told nothing"));
    }

    /** Sends what a person did; answers what came back, and fails unless that was an acknowledgement. */
    public SlackAnswer send(SlackRequest request) {
        SlackAnswer answer = request.sendTo(url);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    /** What only the person reads who types {@code /committee} and the text. */
    public Surface ask(SlackUser user, String text) {
        int before = stub.ephemerals().size();
        send(user.command(text));
        List<Surface> shown = stub.ephemerals();
        assertThat(shown)
                .as("answers to '%s'; breaches: %s", text, stub.breaches())
                .hasSize(before + 1);
        assertThat(shown.get(before).recipient()).isEqualTo(user.id());
        return shown.get(before);
    }

    /** Presses a button that puts something in the place of what only the person reads; answers that. */
    public Surface turn(SlackUser user, Surface message, String button) {
        int before = stub.responses().size();
        send(user.press(message, button));
        stub.await("an answer to " + button, () -> stub.responses().size() > before);
        return stub.ephemerals().stream()
                .filter(shown -> shown.ts().equals(message.ts()))
                .findFirst()
                .orElseThrow();
    }

    /** What stands on the person's own page after opening it. */
    public Surface openHome(SlackUser user) {
        send(user.openHome());
        return home(user);
    }

    /** What stands on the person's own page, once everything is told. */
    public Surface home(SlackUser user) {
        tell();
        return stub.home(user.id()).orElseThrow();
    }

    /** A case that concerns a State without a seat, whose text may be in Slack or not. */
    public Subject openCase(boolean textInSlack) {
        List<Matter> matters = List.of(new Matter("alleged", "the alleged use of mines by Freedonia"));
        Case opened =
                house.cases.open(House.ISU, 2025, matters, List.of(House.FREEDONIA), List.of(), List.of("an observer"));
        if (textInSlack) {
            house.cases.allowTextInSlack(House.ISU, opened.reference(), "decision 1", house.deadlines.today());
        }
        return opened.subject();
    }

    /** The member is concerned by the subject: it may see it or not, and may not act. */
    public void recuse(Subject about, StateCode member, boolean maySee) {
        house.recusals.decide(
                House.ISU, about, member, maySee, false, "decision 2", house.deadlines.today(), actingChair(member));
    }

    private static @Nullable StateCode actingChair(StateCode recused) {
        return recused.equals(House.AVALON) ? House.CASCARA : null;
    }

    /** The person acts for the member until yesterday. */
    public void dismiss(StateCode member) {
        house.committee.dismiss(
                House.ISU, member, name(member), house.deadlines.today().minusDays(1));
    }

    private static String name(StateCode member) {
        return "the delegate of " + member;
    }

    /** Every word that may follow the bot's command. */
    List<SlashCommand> commands() {
        return List.copyOf(bot.getBeansOfType(SlashCommand.class).values());
    }

    /** Where the bot listens. */
    public String url() {
        return url;
    }

    /** Sends a press; answers the modal that it opens. */
    public Surface opens(SlackRequest press) {
        int before = stub.views().size();
        send(press);
        stub.await("a modal", () -> stub.views().size() > before);
        return stub.views().get(before);
    }

    /** Sends a press; answers what only the person reads of it. */
    public String says(SlackRequest press) {
        int before = stub.ephemerals().size();
        send(press);
        stub.await("a word", () -> stub.ephemerals().size() > before);
        return stub.ephemerals().get(before).words();
    }

    /** Sends a press or a modal that is refused; answers the sentence, and fails when anything was changed. */
    public String refuses(SlackRequest request) {
        List<Object> before = house.everything();
        String sentence = request.payload().get("type").getAsString().equals("view_submission")
                ? send(request).body()
                : says(request);
        assertThat(house.everything()).as("what the refused act left behind").isEqualTo(before);
        return sentence;
    }

    /** Fails when anything that was sent did not keep Slack's limits. */
    @Override
    public void close() {
        bot.close();
        stub.close();
        assertThat(stub.breaches()).isEmpty();
    }
}
