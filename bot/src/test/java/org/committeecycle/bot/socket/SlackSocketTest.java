package org.committeecycle.bot.socket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;

import java.time.Duration;
import org.committeecycle.bot.InSlack;
import org.committeecycle.bot.stub.Acknowledgement;
import org.committeecycle.bot.stub.SlackRequest;
import org.committeecycle.bot.stub.SlackSockets;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Position;
import org.committeecycle.domain.approval.Question;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SlackSocketTest {

    private static final Duration IN_TIME = Duration.ofSeconds(3);

    @AutoClose
    private final InSlack slack = new InSlack("--slack.mode=socket", "--slack.app-token=" + StubSlack.APP_TOKEN);

    private final SlackSockets sockets = slack.stub.sockets();

    @Test
    void decidesWhatIsPressedAndAcknowledgesIt() {
        sockets.awaitConnections(1);
        String asked = ask();

        Acknowledgement pressed = sockets.deliver(agree(BORDURIA));

        assertThat(pressed.payload()).isNull();
        assertThat(pressed.took()).isLessThan(IN_TIME);
        assertThat(slack.house.approvals.require(House.ISU, asked).positions())
                .extracting(Position::member)
                .containsExactly(BORDURIA);
    }

    @Test
    void answersACommandPrivately() {
        sockets.awaitConnections(1);

        Acknowledgement help = sockets.deliver(slack.user(BORDURIA).command("help"));

        assertThat(help.payload().get("response_type").getAsString()).isEqualTo("ephemeral");
        assertThat(slack.stub.ephemerals())
                .extracting(Surface::text)
                .singleElement()
                .asString()
                .contains("/committee help");
    }

    @Test
    void takesAnEventThatComesFourTimesOnceAndAcknowledgesItEachTime() {
        sockets.awaitConnections(1);
        SlackRequest opened = slack.user(BORDURIA).openHome();

        sockets.deliver(opened);
        for (int retry = 1; retry <= 3; retry++) {
            sockets.deliver(opened.retried(retry, "timeout"));
        }

        assertThat(sockets.acknowledgements()).hasSize(4);
    }

    @Test
    void acknowledgesAPressThatComesAgainWithoutAnotherEffect() {
        sockets.awaitConnections(1);
        String asked = ask();
        SlackRequest agree = agree(BORDURIA);

        sockets.deliver(agree);
        sockets.deliver(agree);

        assertThat(slack.house.approvals.require(House.ISU, asked).positions())
                .extracting(Position::member)
                .containsExactly(BORDURIA);
        assertThat(slack.stub.ephemerals()).isEmpty();
    }

    @Test
    void isBackAfterItWasCutOff() {
        sockets.awaitConnections(1);
        ask();
        SlackRequest agree = agree(BORDURIA);

        sockets.drop();
        awaitAddresses(2);
        sockets.awaitConnections(1);

        assertThat(sockets.deliver(agree).took()).isLessThan(IN_TIME);
    }

    @Test
    void opensTheNextSocketBeforeTheLastOneGoes() {
        sockets.awaitConnections(1);

        sockets.disconnect("warning");
        sockets.awaitConnections(2);

        sockets.deliver(slack.user(BORDURIA).command("help"));
        sockets.deliver(slack.user(CASCARA).command("help"));
        assertThat(sockets.acknowledgements()).hasSize(2);
    }

    @Test
    void opensTheNextSocketWhenItIsAskedTo() {
        sockets.awaitConnections(1);

        sockets.disconnect("refresh_requested");
        awaitAddresses(2);
        sockets.awaitConnections(1);

        assertThat(sockets.deliver(slack.user(BORDURIA).command("help")).payload())
                .isNotNull();
    }

    @Test
    void waitsWhenThereAreTooManySockets() {
        sockets.awaitConnections(1);
        sockets.atMost(0);
        sockets.drop();
        awaitAddresses(3);
        sockets.atMost(1);

        sockets.awaitConnections(1);

        assertThat(slack.stub.calls("apps.connections.open").size()).isBetween(3, 5);
    }

    private void awaitAddresses(int number) {
        slack.stub.await(
                number + " addresses",
                () -> slack.stub.calls("apps.connections.open").size() >= number);
    }

    private SlackRequest agree(StateCode member) {
        Surface question = slack.messages(member).get(0);
        String label = question.buttons().get(0);
        return slack.user(member).press(question, label);
    }

    private String ask() {
        Question question =
                new Question(House.year(), House.year(), "The methods", DecisionRule.ALL, "2 working days", null);
        return slack.house.approvals.open(House.ISU, question).id();
    }
}
