package org.committeecycle.bot.communication;

import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.SYSTEM;

import org.committeecycle.bot.InSlack;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Procedure;
import org.committeecycle.domain.communication.Plan;
import org.committeecycle.domain.communication.Recipients;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Tasks;

/** The communication 2025-note, which waits in Slack for the Chair's signature. */
final class LetterInSlack implements AutoCloseable {

    static final Recipients TWO = Recipients.byTable("two", "two States Parties");

    private static final Procedure MEETING = new Procedure(DecisionRule.MEETING, null, null, null);

    final InSlack slack = new InSlack();
    final House house = slack.house;

    LetterInSlack() {
        house.tables.put("two", House.DORADO, House.BORDURIA);
        house.templates.put("letter", "A letter");
    }

    /** Brings it to the Chair. */
    void adopt(Subject about, boolean circular, Recipients recipients) {
        Plan plan = new Plan(2025, "note", "A note", "letter", circular, recipients, about, "to ask", null, null);
        house.communications.open(ISU, plan);
        house.communications.draft(ISU, "2025-note", plan, null);
        house.communications.choose(SYSTEM, "2025-note");
        String approval = house.communications.askMembers(SYSTEM, "2025-note", MEETING);
        house.approvals.recordMeeting(
                ISU,
                approval,
                When.on(house.deadlines.today()),
                house.recusals.eligible(about, house.deadlines.today()));
        house.communications.approved(SYSTEM, "2025-note", approval);
        ask(about);
    }

    /** Asks for the signature, as the diagram does. */
    void ask(Subject about) {
        house.tasks.open(new Tasks.Request(
                "sign-letter",
                null,
                "Sign the letter",
                "In the shell: communication sign ID.",
                Owner.CHAIR,
                Subject.of(Subject.Kind.COMMUNICATION, "2025-note"),
                about,
                null,
                House.at("2025-03-06T18:00")));
    }

    @Override
    public void close() {
        slack.close();
    }
}
