package org.committeecycle.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedactionsTest {

    private static final Actor IDA = Actor.staff("Ida", EnumSet.of(Role.OPERATOR), Channel.LOCAL);
    private static final Actor INA_BY_ANOTHER_DOOR =
            Actor.staff("Ina", EnumSet.of(Role.OPERATOR, Role.AUDITOR), Channel.CHRONICLE);

    private final House house = House.in2025();
    private AuditNumber number;

    @BeforeEach
    void saySomethingThatShouldNotStay() {
        house.audit.record(House.OWNER, House.year(), "named a private telephone number");
        number = newest().number();
    }

    @Test
    void takesWordsOutByTwoPersonsAndEverySealHolds() {
        List<AuditHead> before = house.audit.heads(House.ISU);
        Redaction asked = house.redactions.ask(House.ISU, number, "it is private");
        assertThat(entry().words()).isEqualTo("named a private telephone number");

        Redaction confirmed = house.redactions.confirm(IDA, number);

        assertThat(entry().words())
                .isEqualTo(
                        "Taken out: asked for by Ina (%s), confirmed by Ida (%s).",
                        asked.asked().number(), confirmed.confirmed().number());
        assertThat(entry().actor()).isEqualTo("Otto");
        assertThat(asked.reason()).isEqualTo("it is private");
        assertThat(house.audited()).contains("redaction asked for: it is private", "redaction confirmed");
        AuditVerdict verdict = house.audit.verify(House.AUDITOR, before);
        assertThat(verdict.holds()).as(verdict.sentence()).isTrue();
        assertThat(verdict.redacted()).containsExactly(number);
        assertThat(verdict.sentence()).endsWith("and 1 of them had words taken out by two persons.");
    }

    @Test
    void takesOutALineOfATranscript() {
        house.transcripts.keep(House.ISU, "abc", "case note 'a private telephone number'", 0);
        AuditNumber line = AuditNumber.of("T1");
        house.redactions.ask(IDA, line, "it is private");
        house.redactions.confirm(House.ISU, line);

        Transcript left =
                house.transcripts.latest(House.ISU, AuditFilter.newest(1)).get(0);
        assertThat(left.line()).startsWith("Taken out: ").doesNotContain("telephone");
        assertThat(left.exit()).isNull();
        assertThat(verify().holds()).isTrue();
    }

    @Test
    void isRefusedToOnePersonAlone() {
        house.redactions.ask(House.ISU, number, "it is private");

        house.refuses(() -> house.redactions.confirm(House.ISU, number))
                .withMessage("Ina asked for it: another person confirms it.");
        house.refuses(() -> house.redactions.confirm(INA_BY_ANOTHER_DOOR, number))
                .withMessage("Ina asked for it: another person confirms it.");
    }

    @Test
    void isRefusedToEverybodyButOperators() {
        house.redactions.ask(House.ISU, number, "it is private");
        for (Actor actor : List.of(House.AUDITOR, House.CHAIR, House.OWNER, House.STRANGER, House.SYSTEM)) {
            house.refuses(() -> house.redactions.ask(actor, number, "it is private"))
                    .withMessage("Only an operator takes words out of the audit, not %s.".formatted(actor));
            house.refuses(() -> house.redactions.confirm(actor, number))
                    .withMessage("Only an operator takes words out of the audit, not %s.".formatted(actor));
        }
    }

    @Test
    void isRefusedWithoutAReasonAnEntryOrAQuestion() {
        house.refuses(() -> house.redactions.ask(House.ISU, number, " ")).withMessage("A reason is needed.");
        house.refuses(() -> house.redactions.ask(House.ISU, AuditNumber.of("900"), "private"))
                .withMessage("There is no entry 900 in the audit.");
        house.refuses(() -> house.redactions.confirm(House.ISU, number))
                .withMessage("Nobody has asked to take out the words of entry %s.".formatted(number));
    }

    @Test
    void isAskedForOnceAndConfirmedOnce() {
        Redaction asked = house.redactions.ask(House.ISU, number, "it is private");
        house.refuses(() -> house.redactions.ask(IDA, number, "it is private"))
                .withMessage("Ina asked for it already, in entry %s."
                        .formatted(asked.asked().number()));
        house.redactions.confirm(IDA, number);
        house.refuses(() -> house.redactions.confirm(IDA, number))
                .withMessage("The words of entry %s were taken out already.".formatted(number));
    }

    @Test
    void keepsWhatIsSaidAboutRedactions() {
        AuditNumber asked =
                house.redactions.ask(House.ISU, number, "it is private").asked().number();

        house.refuses(() -> house.redactions.ask(House.ISU, asked, "the reason too"))
                .withMessage("Entry %s is about a redaction itself: it stays.".formatted(asked));
    }

    @Test
    void isNoticedWhereOnePersonTookWordsOutInTheDatabase() {
        house.redactions.ask(House.ISU, number, "it is private");

        house.auditStore.redact(number, "Taken out: asked for by Ina, confirmed by Ida.");

        breaks();
    }

    @Test
    void isNoticedWhereTheSentenceOfARedactionWasChanged() {
        house.redactions.ask(House.ISU, number, "it is private");
        house.redactions.confirm(IDA, number);

        house.auditStore.redact(number, "Taken out: asked for by Otto, confirmed by Ida.");

        breaks();
    }

    @Test
    void isNoticedWhereTheTwoWereRecordedBeforeTheEntry() {
        AuditNumber later = AuditChain.CHANGES.number(number.place() + 3);
        house.audit.record(House.ISU, later.subject(), Redaction.ASKED + "in advance");
        house.audit.record(IDA, later.subject(), Redaction.CONFIRMED);
        house.audit.record(House.ISU, House.year(), "meant to vanish");
        Redaction early = Redaction.of(later, house.auditStore.redactions()).orElseThrow();

        house.auditStore.redact(later, early.sentence());

        assertThat(verify().broken()).isEqualTo(later);
    }

    private void breaks() {
        assertThat(verify().broken()).isEqualTo(number);
        assertThat(verify().sentence())
                .isEqualTo("The words of entry %s are gone, and not by two persons who took them out.", number);
    }

    private AuditVerdict verify() {
        return house.audit.verify(House.AUDITOR, List.of());
    }

    private AuditEntry entry() {
        return house.auditStore.find(number).orElseThrow().entry();
    }

    private AuditEntry newest() {
        return house.auditStore.latest(1).get(0);
    }
}
