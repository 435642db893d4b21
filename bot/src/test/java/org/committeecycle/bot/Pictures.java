package org.committeecycle.bot;

import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.EREWHON;
import static org.committeecycle.domain.House.SYSTEM;

import java.util.LinkedHashMap;
import java.util.Map;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Stance;

/** A week of March of an invented committee, as its members see it in Slack: what docs/members.md shows. */
final class Pictures implements AutoCloseable {

    private final InSlack slack = new InSlack();
    private final House house = slack.house;
    private final Secretariat secretariat = new Secretariat(house);
    private final SlackUser borduria = slack.user(BORDURIA);
    private final Map<String, Surface> taken = new LinkedHashMap<>();

    /** Each picture by its name, in the order in which it was taken. */
    Map<String, Surface> taken() {
        begin();
        String letter = readTheLetter();
        readTheAnswers();
        readTheCase();
        answerTheTask();
        recordAMeeting();
        ask();
        seeHome();
        beReminded(letter);
        readTheDecision(letter);
        return taken;
    }

    private void begin() {
        slack.tell();
        take("welcome", slack.stub.directMessages(borduria.id()).get(0));
        take("not-known", slack.ask(slack.stub.user("U06STRANGER"), "tasks"));
        secretariat.beginTheYear();
    }

    private String readTheLetter() {
        String letter = secretariat.putTheLetter();
        take("question", slack.message(BORDURIA));
        take("objection", slack.opens(borduria.press(slack.message(BORDURIA), "Object")));
        return letter;
    }

    private void readTheAnswers() {
        String meeting = secretariat.putTheMeeting();
        slack.tell();
        decide(AVALON, meeting, Stance.AGREES, "");
        decide(
                CASCARA,
                meeting,
                Stance.ASKS_FOR_CHANGES,
                "Our delegate arrives in the afternoon: could we begin at three?");
        decide(EREWHON, meeting, Stance.AGREES, "");
        take("positions", slack.message(BORDURIA));
        take("chair", slack.message(AVALON));
    }

    private void readTheCase() {
        secretariat.putTheCase(slack.openCase(false));
        take("case", slack.message(BORDURIA));
    }

    private void answerTheTask() {
        secretariat.askForADay();
        take("task", slack.message(BORDURIA));
        take("task-form", slack.opens(borduria.press(slack.message(BORDURIA), "Answer: Say when you can meet")));
    }

    private void recordAMeeting() {
        Surface form = slack.opens(borduria.press(slack.ask(borduria, "log"), "Record a meeting or a letter"));
        take("record", form);
        Map<String, Object> typed = Map.of(
                "What happened", "A meeting was held",
                "With whom, or from whom", "the delegation of Freedonia",
                "On what", "on its report under Article 7",
                "Where", "in Geneva");
        slack.send(borduria.submit(form, typed));
        take("log", slack.ask(slack.user(AVALON), "log"));
    }

    private void ask() {
        take("cycle", slack.ask(borduria, "cycle"));
        take("tasks", slack.ask(borduria, "tasks"));
        take("help", slack.ask(borduria, "help"));
    }

    private void seeHome() {
        Subject other = secretariat.openTheOtherCase();
        slack.recuse(other, BORDURIA, false);
        take("home", slack.openHome(borduria));
    }

    private void beReminded(String letter) {
        house.goTo("2025-03-06T09:00");
        decide(AVALON, letter, Stance.AGREES, "");
        house.reminders.remind(SYSTEM, Subject.of(Subject.Kind.APPROVAL, letter));
        take("reminder", slack.message(BORDURIA));
    }

    private void readTheDecision(String letter) {
        house.goTo("2025-03-10T18:00");
        house.approvals.count(SYSTEM, letter);
        take("decided", slack.messages(BORDURIA).get(0));
        secretariat.askForTheSignature(letter);
        take("signature", slack.message(AVALON));
    }

    private void decide(StateCode member, String id, Stance stance, String words) {
        house.approvals.decide(House.delegateOf(member), id, 1, stance, words);
    }

    private void take(String name, Surface surface) {
        taken.put(name, surface);
    }

    @Override
    public void close() {
        slack.close();
    }
}
