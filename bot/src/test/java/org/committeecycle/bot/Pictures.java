package org.committeecycle.bot;

import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.DORADO;
import static org.committeecycle.domain.House.EREWHON;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.SYSTEM;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.committeecycle.bot.stub.SlackUser;
import org.committeecycle.bot.stub.Surface;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Procedure;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.communication.Plan;
import org.committeecycle.domain.communication.Recipients;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.task.Field;
import org.committeecycle.domain.task.Field.Option;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Tasks;

/** A week of March of an invented committee, as its members see it in Slack: what docs/members.md shows. */
final class Pictures implements AutoCloseable {

    private static final String LETTER =
            """
            Excellency,

            On behalf of the Committee on Cooperative Compliance, I have the honour to recall that the annual report of each \
            State Party under Article 7 of the Convention is due by 30 April. The Committee encourages {{state}} to submit \
            its report for 2024 in good time. Where nothing has changed since the last report, only the forms whose content \
            is new need to be sent.""";

    private final InSlack slack = new InSlack();
    private final House house = slack.house;
    private final SlackUser borduria = slack.user(BORDURIA);
    private final Map<String, Surface> taken = new LinkedHashMap<>();

    /** Each picture by its name, in the order in which it was taken. */
    Map<String, Surface> taken() {
        slack.tell();
        take("welcome", slack.stub.directMessages(borduria.id()).get(0));
        take("not-known", slack.ask(slack.stub.user("U06STRANGER"), "tasks"));
        house.cycles.complete(ISU, 2025, "initial-meeting", When.on(LocalDate.of(2025, 1, 17)));
        house.cycles.skip(ISU, 2025, "reporting-workshop", "another committee holds it this year");
        String letter = putTheLetter();
        putTheDayOfTheMeeting();
        putTheCase();
        askForTheVisit();
        take("cycle", slack.ask(borduria, "cycle"));
        take("tasks", slack.ask(borduria, "tasks"));
        take("help", slack.ask(borduria, "help"));
        takeNoPart();
        take("home", slack.openHome(borduria));
        remindOf(letter);
        adoptBySilence(letter);
        askForTheSignature();
        return taken;
    }

    private String putTheLetter() {
        house.tables.put("reporting-reminder", AVALON, BORDURIA, CASCARA, DORADO, EREWHON, House.FREEDONIA);
        house.templates.put("reporting-reminder", LETTER);
        Plan plan = new Plan(
                2025,
                "reporting-reminder",
                "Article 7 reporting reminder",
                "reporting-reminder",
                false,
                Recipients.byTable("reporting-reminder", "all States Parties"),
                House.year(),
                "to recall the reports",
                null,
                null);
        String communication = house.communications.open(ISU, plan).id();
        house.communications.draft(ISU, communication, plan, null);
        house.communications.choose(SYSTEM, communication);
        String id = house.communications.askMembers(
                SYSTEM, communication, new Procedure(DecisionRule.SILENCE, "5 working days", "2 working days", null));
        take("question", slack.message(BORDURIA));
        take("objection", slack.opens(borduria.press(slack.message(BORDURIA), "Object")));
        return id;
    }

    private void putTheDayOfTheMeeting() {
        Question question = new Question(
                House.year(),
                House.year(),
                "Meet in Geneva on 16 June 2025, the day before the Intersessional Meetings",
                DecisionRule.ALL,
                "10 working days",
                "2 working days");
        String id = house.approvals.open(ISU, question).id();
        slack.tell();
        decide(AVALON, id, Stance.AGREES, "");
        decide(CASCARA, id, Stance.ASKS_FOR_CHANGES, "Our delegate arrives in the afternoon: could we begin at three?");
        decide(EREWHON, id, Stance.AGREES, "");
        take("positions", slack.message(BORDURIA));
    }

    private void putTheCase() {
        Subject about = slack.openCase(false);
        house.approvals.open(
                ISU,
                new Question(
                        about,
                        about,
                        "Write to Freedonia on the alleged use of mines",
                        DecisionRule.ALL,
                        "5 working days",
                        "2 working days"));
        take("case", slack.message(BORDURIA));
    }

    private void askForTheVisit() {
        house.forms.put(new Form(
                "visit",
                "Where and when",
                List.of(
                        new Field("on", "First day that suits you", Field.Type.DATE, true, null, null, List.of()),
                        new Field(
                                "where",
                                "How you would take part",
                                Field.Type.RADIO,
                                true,
                                null,
                                null,
                                List.of(new Option("room", "In the room"), new Option("online", "Online"))),
                        new Field(
                                "note",
                                "What should be on the agenda",
                                Field.Type.TEXT_AREA,
                                false,
                                "The ISU collects these before it writes the agenda.",
                                null,
                                List.of()))));
        house.tasks.open(new Tasks.Request(
                "choose-day",
                null,
                "Say when you can meet",
                "The ISU plans the meeting before the summer and needs a day from the members.",
                Owner.MEMBERS,
                House.year(),
                House.year(),
                "visit",
                House.at("2025-03-12T18:00")));
        take("task", slack.message(BORDURIA));
        take("task-form", slack.opens(borduria.press(slack.message(BORDURIA), "Answer: Say when you can meet")));
    }

    private void takeNoPart() {
        List<Matter> matters = List.of(new Matter("alleged", "the alleged use of mines by Borduria"));
        Subject about = house.cases
                .open(ISU, 2025, matters, List.of(BORDURIA), List.of(), List.of("an observer"))
                .subject();
        slack.recuse(about, BORDURIA, false);
    }

    private void remindOf(String letter) {
        house.goTo("2025-03-06T09:00");
        decide(AVALON, letter, Stance.AGREES, "");
        house.reminders.remind(SYSTEM, Subject.of(Subject.Kind.APPROVAL, letter));
        take("reminder", slack.message(BORDURIA));
    }

    private void adoptBySilence(String letter) {
        house.goTo("2025-03-10T18:00");
        house.approvals.count(SYSTEM, letter);
        take("decided", slack.messages(BORDURIA).get(0));
    }

    private void askForTheSignature() {
        house.communications.approved(SYSTEM, "2025-reporting-reminder", "A-1");
        house.tasks.open(new Tasks.Request(
                "sign-letter",
                null,
                "Sign the letter",
                "One signature for all letters of this communication: communication sign ID.",
                Owner.CHAIR,
                Subject.of(Subject.Kind.COMMUNICATION, "2025-reporting-reminder"),
                House.year(),
                null,
                House.at("2025-03-13T18:00")));
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
