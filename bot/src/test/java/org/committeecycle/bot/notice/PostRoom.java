package org.committeecycle.bot.notice;

import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.view.Views.view;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Enclosing;
import org.committeecycle.bot.Enclosure;
import org.committeecycle.bot.Page;
import org.committeecycle.bot.Post;
import org.committeecycle.bot.Showing;
import org.committeecycle.bot.SlackLines;
import org.committeecycle.bot.stub.Call;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.committee.Delegate;
import org.committeecycle.domain.notice.Conversation;
import org.committeecycle.domain.notice.Deliveries;
import org.committeecycle.domain.notice.Deliveries.Turn;
import org.committeecycle.domain.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * The house over memory, in which everything that is told goes to a stand-in of Slack: plain messages that name their
 * notice, and two delegates, Avalon's U1 and Borduria's U2, who were greeted already.
 */
final class PostRoom implements AutoCloseable, Showing, Enclosing, Page {

    static final String FIRST = Conversation.id(StubSlack.TEAM, "U1");
    static final String SECOND = Conversation.id(StubSlack.TEAM, "U2");
    static final String CHANNEL = Conversation.id(StubSlack.TEAM, "C1");

    final House house = House.in2025();
    final StubSlack stub = new StubSlack(house.clock);
    final Deliveries deliveries;

    /** What every message says besides its notice. */
    String words = "as it stands";

    /** What stands in the text of a message and not in its layout. */
    String more = "";

    @Nullable
    Enclosure file;

    /** Happens once, while a message is written. */
    Runnable whileShowing = () -> {};

    private final SlackMessenger messenger =
            new SlackMessenger(SlackLines.to(stub), List.of(this), List.of(this), List.of(this));

    PostRoom() {
        deliveries = new Deliveries(
                house.noticeStore,
                messenger,
                house.notices,
                house.committee,
                house.approvals,
                house.tasks,
                house.texts,
                house.deadlines);
        house.notices.serve(House.SYSTEM, StubSlack.TEAM, "UBOT", "C1");
        bind("Ada", House.AVALON, "U1");
        bind("Bo", House.BORDURIA, "U2");
        tellAll();
    }

    void bind(String name, StateCode member, String user) {
        LocalDate begin = LocalDate.of(2025, 1, 1);
        house.committee.appoint(House.ISU, new Delegate(name, member, begin, null, null, null));
        house.committee.bind(House.ISU, member, name, user, StubSlack.TEAM);
    }

    /** Asks all members; answers the number of the approval. */
    String ask() {
        Question question =
                new Question(House.year(), House.year(), "The methods", DecisionRule.ALL, "2 working days", null);
        return house.approvals.open(House.ISU, question).id();
    }

    /** What the messages of a question say first. */
    static String question(String approval) {
        return "QUESTION approval/%s 1".formatted(approval);
    }

    /** One turn in the conversation. */
    Turn tell(String conversation) {
        return deliveries.tellNext(House.SYSTEM, conversation);
    }

    /** Moves the clock to the conversation's next turn and takes it. */
    Turn tellInTime(String conversation) {
        Instant turn = deliveries.nextTurn(conversation);
        if (turn.isAfter(house.clock.instant())) {
            house.clock.moveTo(turn);
        }
        return tell(conversation);
    }

    /** Tells everybody everything that waits, in its time. */
    void tellAll() {
        for (String conversation : List.of(FIRST, SECOND, CHANNEL)) {
            tellAll(conversation);
        }
    }

    void tellAll(String conversation) {
        while (tellInTime(conversation) == Turn.AGAIN) {
            Thread.onSpinWait();
        }
    }

    void pass(Duration time) {
        house.clock.moveTo(house.clock.instant().plus(time));
    }

    /** The words of the direct messages with the user, the oldest first. */
    List<String> messages(String user) {
        return stub.directMessages(user).stream().map(Surface::text).toList();
    }

    /** The methods that were called since so many calls, with what was answered. */
    List<String> callsAfter(int calls) {
        return stub.calls().stream()
                .skip(calls)
                .map(call -> call.method() + " " + call.answered())
                .toList();
    }

    int calls() {
        return stub.calls().size();
    }

    Notice notice(Notice.Kind kind, String conversation) {
        return house.noticeStore.in(conversation).stream()
                .filter(notice -> notice.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    List<Call> posts() {
        return stub.calls("chat.postMessage");
    }

    @Override
    public boolean shows(Notice notice) {
        return true;
    }

    @Override
    public Optional<Post> show(Notice notice, @Nullable Actor reader) {
        Runnable meanwhile = whileShowing;
        whileShowing = () -> {};
        meanwhile.run();
        return Optional.of(new Post(notice.key() + " " + words + more, blocks(words)));
    }

    private static List<LayoutBlock> blocks(String words) {
        return asBlocks(section(block -> block.text(plainText(words))));
    }

    @Override
    public Optional<Enclosure> enclosed(Notice notice, Actor reader) {
        return Optional.ofNullable(file);
    }

    @Override
    public boolean mayStay(Notice notice, Actor reader, Predicate<Enclosure> sent) {
        return file != null && sent.test(file);
    }

    @Override
    public boolean isNamed(Notice notice, String name) {
        return name.equals("%s-%s.docx".formatted(notice.what().id(), notice.turn()));
    }

    @Override
    public View of(Asker who) {
        return view(page -> page.type("home").blocks(blocks(words)));
    }

    @Override
    public void close() {
        stub.close();
        assertThat(stub.breaches()).isEmpty();
    }
}
