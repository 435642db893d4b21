package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.committeecycle.bot.stub.Acknowledgement;
import org.committeecycle.bot.stub.SlackRequest;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.ApprovalStore;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers over one database, each with a socket of its own: Slack gives what members do to either of them. */
class TwoSocketsTest {

    private static final StateCode[] MEMBERS = {
        StateCode.of("XAA"), StateCode.of("XAB"), StateCode.of("XAC"), StateCode.of("XAD"), StateCode.of("XAE")
    };
    private static final List<String> SETTINGS = List.of(
            "--spring.datasource.url=jdbc:h2:mem:two-sockets;DB_CLOSE_DELAY=-1",
            "--slack.mode=socket",
            "--slack.app-token=" + StubSlack.APP_TOKEN);

    @TempDir
    static Path data;

    @Test
    void whateverArrivesTwiceAtOnceAndAnywhereIsDoneOnceAndAcknowledged() {
        try (StubSlack stub = new StubSlack();
                ServedHouse first = new ServedHouse(stub, data.resolve("1"), SETTINGS);
                ServedHouse second = new ServedHouse(stub, data.resolve("2"), SETTINGS)) {
            stub.sockets().awaitConnections(2);
            List<SlackUser> delegates = first.committee(MEMBERS);
            String asked = open(first);

            List<CompletableFuture<Acknowledgement>> answers = new ArrayList<>();
            for (SlackUser delegate : delegates) {
                SlackRequest agree = agreeing(first, delegate);
                answers.add(stub.sockets().send(agree));
                answers.add(stub.sockets().send(agree));
            }
            stub.await("ten acknowledgements", () -> answers.stream().allMatch(CompletableFuture::isDone));

            assertThat(answers).extracting(CompletableFuture::join).allSatisfy(answer -> assertThat(answer.took())
                    .isLessThan(Duration.ofSeconds(3)));
            Approval approval = second.bean(Approvals.class).require(Actor.system(), asked);
            assertThat(approval.positions()).extracting(Position::member).containsExactlyInAnyOrder(MEMBERS);
            assertThat(stub.breaches()).isEmpty();
        }
    }

    private static String open(ServedHouse house) {
        house.type("approval open 'Note the calendar' --rule all --period '5 working days'");
        return house.bean(ApprovalStore.class).open().get(0).id();
    }

    private static SlackRequest agreeing(ServedHouse house, SlackUser delegate) {
        return delegate.press(house.newest(delegate), "Agree");
    }
}
