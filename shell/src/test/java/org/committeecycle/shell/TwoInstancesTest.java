package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.committeecycle.bot.stub.SlackAnswer;
import org.committeecycle.bot.stub.SlackRequest;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.ApprovalStore;
import org.committeecycle.domain.approval.Outcome;
import org.committeecycle.domain.approval.Position;
import org.committeecycle.domain.audit.AuditEntry;
import org.committeecycle.domain.audit.AuditStore;
import org.committeecycle.domain.notice.Notice;
import org.committeecycle.domain.notice.NoticeStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances of the house on one PostgreSQL database, before one Slack that gives each request to either of them. */
class TwoInstancesTest {

    private static final StateCode AVALON = StateCode.of("XAA");
    private static final StateCode BELMORA = StateCode.of("XAB");
    private static final int AT_ONCE = 10;

    private static final StubSlack STUB = new StubSlack();
    private static final ExecutorService SLACK = Executors.newFixedThreadPool(AT_ONCE);

    @TempDir
    static Path data;

    private static EmbeddedPostgres database;
    private static List<ServedHouse> houses;
    private static ServedHouse house;
    private static SlackUser avalon;
    private static SlackUser belmora;

    @BeforeAll
    static void serveTwice() throws IOException {
        database = EmbeddedPostgres.start();
        List<String> settings = List.of(
                "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres");
        houses = Stream.of("one", "two")
                .map(name -> new ServedHouse(STUB, data.resolve(name), settings))
                .toList();
        house = houses.get(0);
        List<SlackUser> delegates = house.committee(AVALON, BELMORA);
        avalon = delegates.get(0);
        belmora = delegates.get(1);
    }

    @AfterAll
    static void stop() throws IOException {
        SLACK.shutdown();
        houses.forEach(ServedHouse::close);
        database.close();
        STUB.close();
        assertThat(STUB.breaches()).isEmpty();
    }

    @Test
    void tenPressesOfTwoMembersAtOnceAreTwoPositionsAndOneDecision() throws Exception {
        String id = ask();
        Surface before = house.newest(avalon);
        Surface ofBelmora = house.newest(belmora);
        List<SlackRequest> presses = IntStream.range(0, AT_ONCE)
                .mapToObj(n -> n % 4 < 2 ? avalon.press(before, "Agree") : belmora.press(ofBelmora, "Agree"))
                .toList();
        List<Integer> toldBefore = told();

        assertThat(atOnce(presses))
                .allSatisfy(answer ->
                        assertThat(answer.isAcknowledged()).as(answer.body()).isTrue());

        Approval decided = approval(id);
        assertThat(decided.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(decided.positions()).extracting(Position::member).containsExactlyInAnyOrder(AVALON, BELMORA);
        assertThat(audited(id)).filteredOn(words -> words.endsWith("agrees")).hasSize(2);
        assertThat(audited(id)).containsOnlyOnce(decided.result());
        for (SlackUser delegate : List.of(avalon, belmora)) {
            Surface message = house.newest(delegate);
            assertThat(message.words()).contains("Decided: Note the calendar");
            assertThat(message.buttons()).isEmpty();
        }
        assertThat(told()).isEqualTo(toldBefore);
        assertThat(STUB.ephemerals()).noneMatch(message -> message.words().contains("did not work"));
    }

    @Test
    void onePressThatReachesBothInstancesAtOnceIsDoneByOne() throws Exception {
        String id = ask();
        SlackRequest press = avalon.press(house.newest(avalon), "Agree");

        assertThat(atOnce(List.of(press, press, press, press)))
                .extracting(SlackAnswer::status)
                .containsExactlyInAnyOrder(200, 409, 409, 409);

        assertThat(approval(id).positions()).hasSize(1);
        assertThat(audited(id)).filteredOn(words -> words.endsWith("agrees")).hasSize(1);
    }

    @Test
    void oneEventThatReachesBothInstancesFourTimesAtOnceIsHeardByOne() throws Exception {
        house.awaitQuiet();
        int before = homesShown();
        SlackRequest event = belmora.openHome();

        assertThat(atOnce(List.of(
                        event,
                        event.retried(1, "http_timeout"),
                        event.retried(2, "http_timeout"),
                        event.retried(3, "http_timeout"))))
                .allMatch(SlackAnswer::isAcknowledged);

        assertThat(homesShown()).isEqualTo(before + 1);
    }

    /** How often a Home was to be shown so far. */
    private static int homesShown() {
        return house.bean(NoticeStore.class).homes().stream()
                .mapToInt(Notice::changes)
                .sum();
    }

    private static String ask() {
        house.type("approval open 'Note the calendar' --rule all --period '5 working days'");
        List<Approval> open = house.bean(ApprovalStore.class).open();
        return open.get(open.size() - 1).id();
    }

    /** Sends all at the same time, in turn to one instance and the other. */
    private static List<SlackAnswer> atOnce(List<SlackRequest> requests) throws Exception {
        List<Callable<SlackAnswer>> sendings = new ArrayList<>();
        for (int n = 0; n < requests.size(); n++) {
            SlackRequest request = requests.get(n);
            String url = houses.get(n % houses.size()).url();
            sendings.add(() -> request.sendTo(url));
        }
        List<SlackAnswer> answers = new ArrayList<>();
        for (Future<SlackAnswer> answer : SLACK.invokeAll(sendings)) {
            answers.add(answer.get());
        }
        return answers;
    }

    private static Approval approval(String id) {
        return houses.get(1).bean(ApprovalStore.class).find(id).orElseThrow();
    }

    private static List<String> audited(String id) {
        return house.bean(AuditStore.class).latest(Integer.MAX_VALUE).stream()
                .filter(entry -> entry.subject().equals(Subject.of(Subject.Kind.APPROVAL, id)))
                .map(AuditEntry::words)
                .toList();
    }

    private static List<Integer> told() {
        return Stream.of(avalon, belmora)
                .map(user -> STUB.directMessages(user.id()).size())
                .toList();
    }
}
