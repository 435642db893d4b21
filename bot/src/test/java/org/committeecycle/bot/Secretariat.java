package org.committeecycle.bot;

import static org.committeecycle.domain.House.AVALON;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CASCARA;
import static org.committeecycle.domain.House.DORADO;
import static org.committeecycle.domain.House.EREWHON;
import static org.committeecycle.domain.House.FREEDONIA;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.SYSTEM;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Procedure;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.communication.Plan;
import org.committeecycle.domain.communication.Recipients;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.task.Field;
import org.committeecycle.domain.task.Field.Option;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Tasks;

/** What the secretariat of an invented committee puts to the members in a week of March. */
final class Secretariat {

    private static final String LETTER =
            """
            Excellency,

            On behalf of the Committee on Cooperative Compliance, I have the honour to recall that the annual report of each \
            State Party under Article 7 of the Convention is due by 30 April. The Committee encourages {{state}} to submit \
            its report for 2024 in good time. Where nothing has changed since the last report, only the forms whose content \
            is new need to be sent.""";

    private static final Subject LETTERS = Subject.of(Subject.Kind.COMMUNICATION, "2025-reporting-reminder");

    private final House house;

    Secretariat(House house) {
        this.house = house;
        house.tables.put("reporting-reminder", AVALON, BORDURIA, CASCARA, DORADO, EREWHON, FREEDONIA);
        house.templates.put("reporting-reminder", LETTER);
        house.forms.put(new Form("day", "Where and when", List.of(day(), way(), agenda())));
    }

    private static Field day() {
        return new Field("on", "First day that suits you", Field.Type.DATE, true, null, null, List.of());
    }

    private static Field way() {
        List<Option> ways = List.of(new Option("room", "In the room"), new Option("online", "Online"));
        return new Field("where", "How you would take part", Field.Type.RADIO, true, null, null, ways);
    }

    private static Field agenda() {
        String description = "The ISU collects these before it writes the agenda.";
        return new Field(
                "note", "What should be on the agenda", Field.Type.TEXT_AREA, false, description, null, List.of());
    }

    void beginTheYear() {
        house.cycles.complete(ISU, 2025, "initial-meeting", When.on(LocalDate.of(2025, 1, 17)));
        house.cycles.skip(ISU, 2025, "reporting-workshop", "another committee holds it this year");
    }

    /** Under a silence procedure; answers the approval's id. */
    String putTheLetter() {
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
        house.communications.open(ISU, plan);
        house.communications.draft(ISU, LETTERS.id(), plan, null);
        house.communications.choose(SYSTEM, LETTERS.id());
        return house.communications.askMembers(
                SYSTEM, LETTERS.id(), new Procedure(DecisionRule.SILENCE, "5 working days", "2 working days", null));
    }

    /** Answers the approval's id. */
    String putTheMeeting() {
        return ask(House.year(), "Meet in Geneva on 16 June 2025, the day before the Intersessional Meetings");
    }

    /** What is asked on a case. */
    void putTheCase(Subject about) {
        ask(about, "Write to Freedonia on the alleged use of mines");
    }

    private String ask(Subject about, String text) {
        return house.approvals
                .open(ISU, new Question(about, about, text, DecisionRule.ALL, "10 working days", "2 working days"))
                .id();
    }

    void askForADay() {
        house.tasks.open(new Tasks.Request(
                "choose-day",
                null,
                "Say when you can meet",
                "The ISU plans the meeting before the summer and needs a day from the members.",
                Owner.MEMBERS,
                House.year(),
                House.year(),
                "day",
                House.at("2025-03-12T18:00")));
    }

    /** Opens a case that concerns Borduria. */
    Subject openTheOtherCase() {
        List<Matter> matters = List.of(new Matter("alleged", "the alleged use of mines by Borduria"));
        return house.cases
                .open(ISU, 2025, matters, List.of(BORDURIA), List.of(), List.of("an observer"))
                .subject();
    }

    void askForTheSignature(String approval) {
        house.communications.approved(SYSTEM, LETTERS.id(), approval);
        house.tasks.open(new Tasks.Request(
                "sign-letter",
                null,
                "Sign the letter",
                "One signature for all letters of this communication: communication sign ID.",
                Owner.CHAIR,
                LETTERS,
                House.year(),
                null,
                House.at("2025-03-13T18:00")));
    }
}
