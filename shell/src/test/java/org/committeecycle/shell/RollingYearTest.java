package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.ManagementService;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.StateCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year of an invented committee, typed over SSH at two servers on one database that are restarted in turn, leaves behind
 * what it leaves when it is typed at one that nobody touches. A simulated clock cannot be shared by processes, so the year
 * is the one to come, by the machine's clock, and every step that waits for a day is set on today.
 */
class RollingYearTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final int YEAR = TODAY.getYear() + 1;
    private static final String CHANGES =
            "select count(*) from audit_entry where chain = 'CHANGES' and actor = '" + FarOperator.NAME + "'";
    private static final String WAITING =
            "select count(*) from pg_locks where relation = 'audit_entry'::regclass and not granted";
    private static final String WRITING =
            "select count(*) from pg_locks where relation = 'audit_entry'::regclass and mode = 'RowExclusiveLock'";

    private static final List<String> COMMANDS =
            """
            activity record initial-meeting --on TODAY --what 'to plan its year' --step initial-meeting
            approval open 'Adopt the working methods' --rule meeting
            approval adopt A-1 --on TODAY --present XAA,XAB,XAC,XAD,XAE
            approval open 'Publish the list of tools' --rule all --period '10 working days'
            approval record A-2 XAA agrees --by Delegate-XAA --way phone
            approval record A-2 XAB agrees --by Delegate-XAB --way phone
            approval record A-2 XAC agrees --by Delegate-XAC --way mail
            approval record A-2 XAD agrees --by Delegate-XAD --way room
            approval record A-2 XAE agrees --by Delegate-XAE --way phone
            milestone plan reporting-reminder --on TODAY
            communication draft YEAR-reporting-reminder
            approval adopt YEAR-reporting-reminder --words 'at the meeting'
            communication sign YEAR-reporting-reminder --by Delegate-XAA --way room
            case open --matter 'alleged: the alleged use of anti-personnel mines by Belmora' --concerned XAB --raised-by XAH --year YEAR
            activity record allegation --case YEAR-1 --on TODAY --what 'the Hollow Islands made their allegations'
            recusal decide case/YEAR-1 XAB --decision 'The members not concerned, at the meeting' --on TODAY
            milestone plan msp-paper --on TODAY
            XAA activity widen 1 --to public
            paper assemble YEAR
            paper edit 1 'The Committee met and planned its year.' --year YEAR
            task done edit-paper --of YEAR-paper --field warningsRead=true --field 'note=The wording is agreed'
            approval adopt YEAR-paper --words 'at the meeting'
            paper submit YEAR
            """
                    .replace("TODAY", TODAY.toString())
                    .replace("YEAR", String.valueOf(YEAR))
                    .lines()
                    .toList();

    @TempDir
    static Path data;

    private final FarOperator ana = new FarOperator();
    private int turn;

    @Test
    void restartsInTurnDuringAYearLoseNothingAndDoNothingTwice() throws IOException, SQLException {
        try (ana) {
            YearBehind untouched = typedAtOne();
            try (TwoNodes nodes = new TwoNodes(data.resolve("two"))) {
                ana.admittedTo(nodes.desk);
                for (String command : COMMANDS) {
                    if (!typedByTheChair(command, nodes.desk)) {
                        type(command, nodes);
                    }
                    settled(nodes.desk);
                }

                YearBehind restarted = YearBehind.of(nodes.desk, YEAR, nodes.out);
                assertThat(restarted.log()).isEqualTo(untouched.log()).isNotEmpty();
                assertThat(restarted.decisions())
                        .isEqualTo(untouched.decisions())
                        .hasSize(4)
                        .noneMatch(decision -> decision.endsWith("null"));
                assertThat(restarted.paper()).isEqualTo(untouched.paper());
                assertThat(restarted.changes()).isEqualTo(untouched.changes());
                assertThat(restarted.files()).isEqualTo(untouched.files()).hasSizeGreaterThan(10);
                assertThat(nodes.desk.type("audit verify")).startsWith("The audit is whole");
                assertThat(nodes.number("select count(*) from ACT_RU_INCIDENT")).isZero();
                assertThat(nodes.stub.breaches()).isEmpty();
            }
        }
    }

    private YearBehind typedAtOne() throws IOException {
        Path out = data.resolve("one-out");
        try (StubSlack stub = new StubSlack();
                ServedHouse house = new ServedHouse(
                        stub,
                        data.resolve("one"),
                        List.of("--spring.datasource.url=jdbc:h2:mem:untouched", "--committee.out=" + out))) {
            house.committee(TwoNodes.MEMBERS);
            house.awaitQuiet();
            ana.admittedTo(house);
            int port = Node.shellPort(data.resolve("one"));
            for (String command : COMMANDS) {
                if (!typedByTheChair(command, house)) {
                    assertDone(command, ana.type(port, command));
                }
                settled(house);
            }
            return YearBehind.of(house, YEAR, out);
        }
    }

    /** Types at the servers by turns, which at four places of the year are restarted, each of them twice. */
    private void type(String command, TwoNodes nodes) throws SQLException {
        Node node = inTurn(nodes);
        if (command.startsWith("approval record A-2 XAB")) {
            assertThat(typedWhile(node, command, nodes, node::kill))
                    .as("killed in the middle")
                    .isFalse();
            assertDone(command, ana.type(nodes.other(node).shellPort(), command));
        } else if (command.startsWith("case open")) {
            assertThat(typedWhile(node, command, nodes, node::stop))
                    .as("stopped in the middle")
                    .isTrue();
        } else {
            assertDone(command, ana.type(node.shellPort(), command));
        }
        if (command.startsWith("communication sign")) {
            node.stop();
        } else if (command.startsWith("paper assemble")) {
            node.kill();
        }
        if (!node.isAlive()) {
            node.start();
        }
    }

    /** What only a member may do is typed where there is no key to show. */
    private static boolean typedByTheChair(String command, ServedHouse house) {
        if (!command.startsWith("XAA ")) {
            return false;
        }
        house.type(Actor.delegate("the delegate", StateCode.of("XAA"), Channel.LOCAL), command.substring(4));
        return true;
    }

    private Node inTurn(TwoNodes nodes) {
        Node node = turn++ % 2 == 0 ? nodes.first : nodes.second;
        nodes.until("the shell", () -> nodes.first.offersShell() && nodes.second.offersShell());
        return node;
    }

    /** Ends the server when the command has changed something and not yet committed; answers whether it was done. */
    private boolean typedWhile(Node node, String command, TwoNodes nodes, Runnable end) throws SQLException {
        int before = nodes.number(CHANGES);
        CompletableFuture<Optional<String>> answer;
        CompletableFuture<Void> ended;
        try (Connection hand = nodes.holdingBackChanges()) {
            answer = CompletableFuture.supplyAsync(() -> ana.type(node.shellPort(), command));
            nodes.until("the middle of the command", () -> nodes.number(WAITING) > 0);
            ended = CompletableFuture.runAsync(end);
            nodes.until("the end of its shell", () -> !node.offersShell());
            hand.rollback();
        }
        ended.join();
        nodes.until("nobody in the middle", () -> nodes.number(WRITING) == 0);
        assertThat(answer.join()).as("an answer from a server that is gone").isEmpty();
        return nodes.number(CHANGES) > before;
    }

    private static void assertDone(String command, Optional<String> answer) {
        assertThat(answer).as(command).hasValueSatisfying(said -> assertThat(said)
                .startsWith("0 "));
    }

    /** The diagrams have done what is due, and everybody is told: what is decided meanwhile would be told in fewer messages. */
    private static void settled(ServedHouse house) {
        ManagementService jobs = house.bean(ManagementService.class);
        await("what is due")
                .pollInterval(Duration.ofMillis(10))
                .atMost(TwoNodes.LONG)
                .until(() -> jobs.createJobQuery().executable().count() == 0);
        house.awaitQuiet();
    }
}
