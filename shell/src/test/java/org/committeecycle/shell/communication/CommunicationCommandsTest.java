package org.committeecycle.shell.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.domain.House.BORDURIA;
import static org.committeecycle.domain.House.CHAIR;
import static org.committeecycle.domain.House.FREEDONIA;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.SYSTEM;

import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Procedure;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.shell.dispatch.AtTheShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommunicationCommandsTest {

    private final AtTheShell shell = new AtTheShell();

    @AfterEach
    void close() {
        shell.close();
    }

    private static final String ID = "2025-pre-msp";

    @BeforeEach
    void haveAnAdoptedLetter() {
        shell.house.tables.put("pre-msp", BORDURIA, FREEDONIA);
        shell.house.templates.put("pre-msp", "To {{state}}");
        shell.typed(ISU, "communication open pre-msp");
        Communications letters = shell.house.communications;
        letters.choose(SYSTEM, ID);
        String approval = letters.askMembers(SYSTEM, ID, new Procedure(DecisionRule.MEETING, null, null, null));
        shell.typed(ISU, "approval adopt " + ID);
        letters.approved(SYSTEM, ID, approval);
    }

    @Test
    void isSignedByTheChairAlone() {
        assertThat(shell.refused(ISU, "communication sign " + ID)).contains("Only the Chair signs");
        assertThat(shell.typed(CHAIR, "communication sign " + ID)).contains("for XAA, 3 March 2025, to the States");
        assertThat(shell.typed(ISU, "communication list")).containsPattern(ID + " .*signed");
    }

    @Test
    void theIsuRecordsWhoSignedForTheChairAndHow() {
        shell.typed(ISU, "member appoint XAA 'Ava Avis' --from 2025-01-01");
        shell.typed(ISU, "member appoint XAB 'Ben Boru' --from 2025-01-01");

        assertThat(shell.refused(ISU, "communication sign " + ID)).contains("--by NAME --way room");
        assertThat(shell.misused(ISU, "communication sign " + ID + " --by 'Ava Avis'"))
                .contains("needs --by and --way");
        assertThat(shell.refused(ISU, "communication sign " + ID + " --by 'Ben Boru' --way room"))
                .contains("'Ben Boru' is not recorded as a delegate of XAA on 2025-03-03, but Ava Avis.");
        assertThat(shell.typed(ISU, "communication sign " + ID + " --by 'Ava Avis' --way mail"))
                .contains("is signed by Ava Avis for XAA, recorded by Ina, 3 March 2025, to the States");
        assertThat(shell.house.audited())
                .anyMatch(words -> words.startsWith("recorded that Ava Avis for XAA signed it by mail, to "));
    }

    @Test
    void showsWhyEachStateIsWrittenTo() {
        assertThat(shell.typed(ISU, "communication show " + ID)).contains("2 letters", "the rule of pre-msp");
        assertThat(shell.typed(ISU, "letter list " + ID)).containsPattern("XAF +Freedonia +the rule of pre-msp");
    }

    @Test
    void recordsAReplyToALetterThatWasSent() {
        shell.typed(CHAIR, "communication sign " + ID + " --words 'in the lead-up to the meeting'");
        Communications letters = shell.house.communications;
        letters.filesToProduce(ID).forEach(file -> letters.produce(SYSTEM, ID, file));
        letters.recordSent(SYSTEM, ID);

        assertThat(shell.typed(ISU, "communication record " + ID + " XAF --on 2025-03-03 --words 'It will report'"))
                .contains("The answer of Freedonia");
        assertThat(shell.typed(ISU, "letter list " + ID)).contains("It will report");
    }

    @Test
    void isWithdrawnBeforeItIsSigned() {
        assertThat(shell.typed(CHAIR, "communication withdraw " + ID + " --reason overtaken"))
                .contains("is withdrawn");
    }
}
