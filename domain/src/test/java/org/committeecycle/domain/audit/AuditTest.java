package org.committeecycle.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.House;
import org.junit.jupiter.api.Test;

class AuditTest {

    private final House house = House.in2025();

    @Test
    void anEntrySaysWhoDidWhatWhenAndThroughWhichDoor() {
        house.audit.record(House.CHAIR, House.year(), "did something");
        AuditEntry entry = house.audit.latest(House.AUDITOR, 1).get(0);
        assertThat(entry.actor()).isEqualTo("the delegate of XAA for XAA");
        assertThat(entry.at()).isEqualTo(house.clock.instant());
        assertThat(entry.channel()).isEqualTo(Channel.CHRONICLE);
        assertThat(entry.subject()).isEqualTo(House.year());
        assertThat(entry.words()).isEqualTo("did something");
    }

    @Test
    void theNewestEntriesAreGivenOldestFirst() {
        house.audit.record(House.ISU, House.year(), "one");
        house.audit.record(House.ISU, House.year(), "two");
        assertThat(house.audit.latest(House.ISU, 2))
                .extracting(AuditEntry::words)
                .containsExactly("one", "two");
    }

    @Test
    void isReadByOperatorsAndAuditorsAlone() {
        for (Actor actor : List.of(House.CHAIR, House.OUTSIDER, House.OWNER, House.STRANGER, House.SYSTEM)) {
            house.refuses(() -> house.audit.latest(actor, 1))
                    .withMessage("Only an operator or an auditor reads the audit, not %s.".formatted(actor));
        }
    }
}
