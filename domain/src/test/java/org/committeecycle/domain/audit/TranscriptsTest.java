package org.committeecycle.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.House;
import org.junit.jupiter.api.Test;

class TranscriptsTest {

    private final House house = House.in2025();

    @Test
    void keepsWhoTypedWhatWhereAndHowItEnded() {
        house.transcripts.keep(House.OWNER, "a1b2c3", "case list --json", 4);

        assertThat(lines())
                .containsExactly(new Transcript(
                        AuditNumber.of("T1"),
                        house.clock.instant(),
                        "Otto",
                        Channel.LOCAL,
                        "a1b2c3",
                        4,
                        "case list --json"));
    }

    @Test
    void hangsTogetherInAChainOfItsOwn() {
        int changes = house.auditStore.latest(Integer.MAX_VALUE).size();
        house.transcripts.keep(House.ISU, "a1b2c3", "tasks", 0);
        house.transcripts.keep(House.ISU, "a1b2c3", "exit 7: tasks", 2);

        assertThat(house.auditStore.latest(Integer.MAX_VALUE)).hasSize(changes);
        assertThat(lines()).extracting(Transcript::line).containsExactly("tasks", "exit 7: tasks");
        assertThat(house.audit.verify(House.ISU, List.of()).transcripts()).isEqualTo(2);
        house.auditStore.lose(AuditNumber.of("T1"));
        assertThat(house.audit.verify(House.ISU, List.of()).sentence()).isEqualTo("Entry T1 is missing.");
    }

    @Test
    void keepsALineOneLineAndShort() {
        house.transcripts.keep(
                House.ISU, "a1b2c3", "activity record 'one\ntwo\u2028\u001b[31m' " + "x".repeat(3000), 0);

        assertThat(lines().get(0).line())
                .startsWith("activity record 'one\\u000atwo\\u2028\\u001b[31m' xxx")
                .endsWith("... (3032 characters in all)")
                .hasSizeLessThan(2100);
    }

    @Test
    void blanksATokenThatSomebodyTypedByMistake() {
        house.transcripts.keep(House.ISU, "a1b2c3", "slack token xoxb-1-secret xapp-2-secret --json", 2);

        assertThat(lines().get(0).line()).isEqualTo("slack token xoxb-... xapp-... --json");
    }

    @Test
    void isReadByOperatorsAndAuditorsAlone() {
        for (Actor actor : List.of(House.CHAIR, House.OWNER, House.STRANGER, House.SYSTEM)) {
            house.refuses(() -> house.transcripts.latest(actor, AuditFilter.newest(1)))
                    .withMessage("Only an operator or an auditor reads the audit, not %s.".formatted(actor));
        }
    }

    private List<Transcript> lines() {
        return house.transcripts.latest(House.AUDITOR, AuditFilter.newest(9));
    }
}
