package org.committeecycle.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Subject;
import org.junit.jupiter.api.Test;

class AuditTest {

    private final House house = House.in2025();

    @Test
    void anEntrySaysWhoDidWhatWhenAndThroughWhichDoor() {
        house.audit.record(House.CHAIR, House.year(), "did something");
        AuditEntry entry = newest(House.AUDITOR, 1).get(0);
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
        assertThat(newest(House.ISU, 2)).extracting(AuditEntry::words).containsExactly("one", "two");
    }

    @Test
    void isReadByOperatorsAndAuditorsAlone() {
        for (Actor actor : List.of(House.CHAIR, House.OUTSIDER, House.OWNER, House.STRANGER, House.SYSTEM)) {
            String sentence = "Only an operator or an auditor reads the audit, not %s.".formatted(actor);
            house.refuses(() -> newest(actor, 1)).withMessage(sentence);
            house.refuses(() -> house.audit.verify(actor, List.of())).withMessage(sentence);
            house.refuses(() -> house.audit.heads(actor)).withMessage(sentence);
        }
    }

    @Test
    void hangsTogetherAsItIsWritten() {
        AuditVerdict verdict = verify();

        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.changes())
                .isEqualTo(house.auditStore.latest(Integer.MAX_VALUE).size());
        assertThat(verdict.sentence()).startsWith("The audit is whole: ");
    }

    @Test
    void namesTheFirstEntryWhoseWordsWereChanged() {
        SealedEntry third = entry("3");
        tamper("5", changed(entry("5"), "nothing of the kind"));
        tamper("3", changed(third, "nothing of the kind"));

        breaksAt("3", "The words of entry 3 are not those that were written.");
    }

    @Test
    void namesAnEntryThatWasTakenFromAnotherPerson() {
        AuditEntry old = entry("3").entry();
        tamper(
                "3",
                new SealedEntry(
                        new AuditEntry(old.number(), old.at(), "Otto", old.channel(), old.subject(), old.words()),
                        entry("3").salt(),
                        entry("3").wordsSeal(),
                        entry("3").seal()));

        breaksAt("3", "Entry 3 does not follow on the one before: one of the two is not as it was written.");
    }

    @Test
    void namesTheEntryBehindOneThatWasSealedAnew() {
        AuditEntry old = entry("3").entry();
        AuditEntry other = new AuditEntry(old.number(), old.at(), "Otto", old.channel(), old.subject(), old.words());
        tamper("3", SealedEntry.behind(entry("2").seal(), other, house.auditStore.salt()));

        breaksAt("4", "Entry 4 does not follow on the one before: one of the two is not as it was written.");
    }

    @Test
    void namesAnEntryThatIsMissing() {
        house.auditStore.lose(AuditNumber.of("3"));

        breaksAt("3", "Entry 3 is missing.");
    }

    @Test
    void noticesThatTheEndWasCutOff() {
        AuditHead head = house.audit.heads(House.ISU).get(0);
        house.auditStore.lose(head.number());

        breaksAt(
                head.number().value(),
                "Entry %1$s is missing, and so is everything up to %1$s.".formatted(head.number()));
    }

    @Test
    void noticesAgainstAHeadThatEverythingWasWrittenAnew() {
        AuditHead head = house.audit.heads(House.ISU).get(0);
        writeEverythingAnew();
        assertThat(verify().holds()).isTrue();

        AuditVerdict verdict = house.audit.verify(House.AUDITOR, List.of(head));

        assertThat(verdict.broken()).isEqualTo(head.number());
        assertThat(verdict.sentence())
                .isEqualTo(
                        "Entry %s is not the one whose head was noted: it, or one before it, was written anew.",
                        head.number());
    }

    @Test
    void noticesAgainstAHeadThatNumbersAndEntriesWereCutOff() {
        AuditHead head = AuditHead.of("900:" + "a".repeat(64));

        AuditVerdict verdict = house.audit.verify(House.AUDITOR, List.of(head));

        assertThat(verdict.sentence()).endsWith("is missing, and so is everything up to 900.");
    }

    @Test
    void aHeadStillHoldsWhenMoreWasWritten() {
        List<AuditHead> heads = house.audit.heads(House.AUDITOR);
        house.audit.record(House.ISU, House.year(), "more");

        assertThat(house.audit.verify(House.AUDITOR, heads).holds()).isTrue();
        assertThat(house.audit.heads(House.AUDITOR)).isNotEqualTo(heads);
    }

    @Test
    void goesOnBehindAGapThatVerifyNames() {
        AuditNumber last = house.audit.heads(House.ISU).get(0).number();
        house.auditStore.lose(last);

        house.audit.record(House.ISU, House.year(), "more");

        breaksAt(last.value(), "Entry %s is missing.".formatted(last));
    }

    /** The values that docs/audit.md shows, so that somebody outside can compute them. */
    @Test
    void isSealedAsTheDocumentSays() {
        AuditEntry entry = new AuditEntry(
                AuditNumber.of("1"),
                Instant.parse("2025-03-17T08:00:00Z"),
                "Zoë",
                Channel.LOCAL,
                Subject.of(Subject.Kind.CYCLE, "2025"),
                "opened");

        SealedEntry sealed = SealedEntry.first(entry, "00112233445566778899aabbccddeeff");

        assertThat(sealed.wordsSeal()).isEqualTo("bc6ed0a2f5ddc7755bfdd36a42f09c03f6a352ac3a2a420960d30b3043d27ca4");
        assertThat(sealed.seal()).isEqualTo("6b1ecdf98888e7692eacd102e3be247ce40ab8e65f13ac6eb732f5c91a1e28fb");
    }

    private List<AuditEntry> newest(Actor actor, int limit) {
        return house.audit.latest(actor, AuditFilter.newest(limit));
    }

    private AuditVerdict verify() {
        return house.audit.verify(House.AUDITOR, List.of());
    }

    private void breaksAt(String number, String sentence) {
        AuditVerdict verdict = verify();
        assertThat(verdict.holds()).isFalse();
        assertThat(verdict.broken()).isEqualTo(AuditNumber.of(number));
        assertThat(verdict.sentence()).isEqualTo(sentence);
    }

    private SealedEntry entry(String number) {
        return house.auditStore.find(AuditNumber.of(number)).orElseThrow();
    }

    private void tamper(String number, SealedEntry other) {
        house.auditStore.tamper(AuditNumber.of(number), other);
    }

    private static SealedEntry changed(SealedEntry old, String words) {
        AuditEntry entry = old.entry();
        return new SealedEntry(
                new AuditEntry(entry.number(), entry.at(), entry.actor(), entry.channel(), entry.subject(), words),
                old.salt(),
                old.wordsSeal(),
                old.seal());
    }

    private void writeEverythingAnew() {
        String before = Seal.NONE;
        for (AuditEntry entry : house.auditStore.latest(Integer.MAX_VALUE)) {
            SealedEntry anew = SealedEntry.behind(before, entry, house.auditStore.salt());
            house.auditStore.tamper(entry.number(), anew);
            before = anew.seal();
        }
    }
}
