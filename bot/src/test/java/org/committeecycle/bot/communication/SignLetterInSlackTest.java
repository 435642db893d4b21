package org.committeecycle.bot.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.ISU;

import org.committeecycle.bot.InSlack;
import org.committeecycle.bot.stub.SlackRequest;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.communication.Communication;
import org.committeecycle.domain.communication.Recipients;
import org.committeecycle.domain.cycle.When;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignLetterInSlackTest {

    private static final String SIGN = "Sign the 2 letters";

    private final LetterInSlack letter = new LetterInSlack();
    private final InSlack slack = letter.slack;
    private final House house = letter.house;
    private final SlackUser chair = slack.user(AVALON);

    @AfterEach
    void close() {
        letter.close();
    }

    @Test
    void asksTheChairByAButtonThatSaysWhatItDoesAndThatItIsFinal() {
        letter.adopt(House.year(), false, LetterInSlack.TWO);

        Surface message = slack.message(AVALON);

        assertThat(message.buttons()).containsExactly(SIGN);
        assertThat(message.words())
                .contains(
                        "*Sign the letter*\nA note, to two States Parties, to ask. The Committee has adopted the text",
                        SIGN + "?",
                        "A note, to two States Parties. This cannot be undone: what you sign is produced and recorded as"
                                + " sent on the day of the signature.",
                        "Not yet")
                .doesNotContain("communication sign");
        assertThat(message.json().toString()).contains("\"style\":\"danger\"");
        assertThat(slack.messages(BORDURIA)).noneMatch(other -> other.words().contains("Sign the letter"));
    }

    @Test
    void signsOnceForAllLettersOnTheDay() {
        letter.adopt(House.year(), false, LetterInSlack.TWO);

        slack.send(chair.press(slack.message(AVALON), SIGN));
        house.tasks.settled("T-1");

        Communication signed = house.communications.require(ISU, "2025-note");
        assertThat(signed.signedBy()).isEqualTo("the delegate of XAA for XAA");
        assertThat(signed.sent()).isEqualTo(When.on(house.deadlines.today()));
        assertThat(house.communicationProcess.told).last().asString().contains("2025-note");
        assertThat(slack.message(AVALON).buttons()).isEmpty();
        assertThat(slack.message(AVALON).words())
                .contains("*Sign the letter*\nDone by the delegate of XAA for XAA on <!date^1740988800^");
    }

    @Test
    void signsNothingTwice() {
        letter.adopt(House.year(), false, LetterInSlack.TWO);
        Surface before = slack.message(AVALON);
        SlackRequest press = chair.press(before, SIGN);
        slack.send(press);

        assertThat(press.sendTo(slack.url()).status()).isEqualTo(409);
        assertThat(slack.refuses(chair.press(before, SIGN)))
                .isEqualTo(
                        "The communication 2025-note is signed already, 3 March 2025, by the delegate of XAA for XAA.");
    }

    @Test
    void refusesAFormerChair() {
        letter.adopt(House.year(), false, LetterInSlack.TWO);
        Surface before = slack.message(AVALON);
        house.goTo("2025-03-04T09:00");
        house.committee.nameChair(ISU, CASCARA, house.deadlines.today(), null);

        assertThat(slack.refuses(chair.press(before, SIGN)))
                .isEqualTo("Task T-1 is asked of the Chair, not of the delegate of XAA for XAA.");
    }

    @Test
    void refusesSomebodyWhoIsNotBoundAnyMore() {
        letter.adopt(House.year(), false, LetterInSlack.TWO);
        Surface before = slack.message(AVALON);
        slack.dismiss(AVALON);

        assertThat(slack.refuses(chair.press(before, SIGN))).startsWith("You do not act for a member today.");
    }

    @Test
    void signsNothingByAnOldButton() {
        letter.adopt(House.year(), false, LetterInSlack.TWO);
        Surface before = slack.message(AVALON);
        house.tasks.fellAway("T-1");
        letter.ask(House.year());

        assertThat(slack.refuses(chair.press(before, SIGN))).isEqualTo("Task T-1 fell away.");
        assertThat(slack.refuses(chair.press(before, SIGN))).isEqualTo("Task T-1 fell away.");
    }

    @Test
    void refusesWhatWasWithdrawn() {
        letter.adopt(House.year(), false, LetterInSlack.TWO);
        Surface before = slack.message(AVALON);
        house.communications.withdraw(ISU, "2025-note", "It is not needed");

        assertThat(slack.refuses(chair.press(before, SIGN))).isEqualTo("The communication 2025-note is withdrawn.");
    }

    @Test
    void namesACircularAndADocumentForWhatTheyAre() {
        letter.adopt(House.year(), true, LetterInSlack.TWO);
        assertThat(slack.message(AVALON).buttons()).containsExactly("Sign the circular to 2 States");
    }

    @Test
    void namesADocumentForAMeeting() {
        letter.adopt(House.year(), false, Recipients.meeting("the Intersessional Meetings"));
        assertThat(slack.message(AVALON).buttons())
                .containsExactly("Sign the document for the Intersessional Meetings");
    }

    @Test
    void countsNoWithheldRecipients() {
        letter.adopt(
                House.year(),
                false,
                Recipients.withheld(3, "some States Parties that are Türkiye's neighbours ".repeat(3)));
        assertThat(slack.message(AVALON).buttons())
                .singleElement()
                .asString()
                .startsWith("Sign the letter to some States");
    }

    @Test
    void sendsTheChairTheTextToSign() {
        letter.adopt(House.year(), false, LetterInSlack.TWO);
        slack.tell();

        assertThat(slack.stub.files()).last().satisfies(file -> {
            assertThat(file.name()).isEqualTo("2025-note-T-1.docx");
            assertThat(file.title()).isEqualTo("To sign: A note, as it goes to Borduria");
        });
    }

    @Test
    void leavesTheSignatureOnACaseToItsActingChairWithTheReferenceAlone() {
        Subject about = slack.openCase(false);
        house.recusals.concern(ISU, about, AVALON);
        slack.recuse(about, AVALON, true);
        letter.adopt(about, false, Recipients.withheld(1, "a State concerned"));
        SlackUser acting = slack.user(CASCARA);

        Surface message = slack.message(CASCARA);

        assertThat(message.buttons()).containsExactly("Sign the letter on the case 2025-1");
        assertThat(message.words())
                .contains("*Task 2025-1-T1 on the case 2025-1*", "by mail what is asked.")
                .doesNotContain("A note", "to ask", "a State concerned", "alleged");
        assertThat(slack.messages(AVALON)).noneMatch(other -> other.words().contains("2025-1-T1"));
        assertThat(slack.stub.files()).isEmpty();
        slack.send(acting.press(message, "sign:2025-1-T1"));
        assertThat(house.communications.require(ISU, "2025-note").signedBy()).isEqualTo("the delegate of XAC for XAC");
    }

    @Test
    void refusesAnActingChairThatTheCaseCameToConcern() {
        Subject about = slack.openCase(true);
        slack.recuse(about, AVALON, true);
        letter.adopt(about, false, Recipients.withheld(1, "a State concerned"));
        Surface before = slack.message(CASCARA);
        house.recusals.concern(ISU, about, CASCARA);

        assertThat(slack.refuses(slack.user(CASCARA).press(before, "sign:2025-1-T1")))
                .isEqualTo("There is no task '2025-1-T1'.");
        assertThat(slack.message(CASCARA).buttons()).isEmpty();
    }
}
