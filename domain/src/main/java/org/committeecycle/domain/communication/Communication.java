package org.committeecycle.domain.communication;

import java.time.LocalDate;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cycle.When;
import org.jspecify.annotations.Nullable;

/**
 * One text to many States: chosen, drafted, approved, signed once by the Chair, produced and recorded.
 *
 * @param ownTemplate whether the drafter's own Word file stands in place of the shipped template
 * @param decision the approval that adopted the text; absent until then
 * @param signedBy who signed, with the member signed for; absent until then
 * @param sent when it was sent; absent until signed
 */
public record Communication(
        Plan plan,
        Status status,
        boolean ownTemplate,
        @Nullable String decision,
        @Nullable String signedBy,
        @Nullable When sent) {

    /** How far a communication has come. */
    public enum Status {
        /** Being drafted. */
        DRAFT,
        /** Before the members. */
        IN_APPROVAL,
        /** Adopted, waits for the Chair's signature. */
        APPROVED,
        /** Signed; its letters are being produced. */
        SIGNED,
        /** Produced whole and recorded; never edited again. */
        SENT,
        /** Taken back before it was signed. */
        WITHDRAWN,
        /** Its rule chose no State. */
        NOBODY
    }

    static Communication planned(Plan plan) {
        return new Communication(plan, Status.DRAFT, false, null, null, null);
    }

    public String id() {
        return plan.id();
    }

    public Subject subject() {
        return Subject.of(Subject.Kind.COMMUNICATION, plan.id());
    }

    /** Whether one text is produced rather than one letter a State. */
    public boolean isOneText() {
        return plan.circular() || plan.recipients().areMeeting();
    }

    Communication withPlan(Plan changed, boolean own) {
        requireDraft();
        Refused.unless(changed.id().equals(id()), "A communication keeps its year and name: %s.", id());
        Refused.unless(
                changed.about().equals(plan.about()),
                "A communication stays about %s, whose readers it has.",
                plan.about());
        return new Communication(changed, status, own, decision, signedBy, sent);
    }

    Communication put() {
        requireStatus(Status.DRAFT);
        return with(Status.IN_APPROVAL);
    }

    Communication returned() {
        requireStatus(Status.IN_APPROVAL);
        return with(Status.DRAFT);
    }

    Communication approved(String approval) {
        requireStatus(Status.IN_APPROVAL);
        return new Communication(plan, Status.APPROVED, ownTemplate, approval, signedBy, sent);
    }

    Communication signed(String by, When when) {
        Refused.unless(
                sent == null,
                "The communication %s is signed already, %s, by %s.",
                id(),
                sent == null ? "" : sent.text(),
                signedBy);
        requireStatus(Status.APPROVED);
        return new Communication(plan, Status.SIGNED, ownTemplate, decision, by, when);
    }

    Communication dispatched() {
        requireSigned();
        return with(Status.SENT);
    }

    Communication withdrawn() {
        Refused.unless(
                status == Status.DRAFT || status == Status.IN_APPROVAL || status == Status.APPROVED,
                "The communication %s is %s and cannot be taken back.",
                id(),
                words());
        return with(Status.WITHDRAWN);
    }

    Communication toNobody() {
        requireStatus(Status.DRAFT);
        return with(Status.NOBODY);
    }

    void requireDraft() {
        requireStatus(Status.DRAFT);
    }

    void requireSigned() {
        requireStatus(Status.SIGNED);
    }

    /** Refuses an answer before the communication was sent. */
    void requireAnswerable(LocalDate on) {
        Refused.unless(
                sent == null || !sent.isDated() || !on.isBefore(sent.first()),
                "A reply of %s would come before the communication was sent.",
                on);
    }

    private void requireStatus(Status expected) {
        Refused.unless(status == expected, "The communication %s is %s.", id(), words());
    }

    /** The status as a sentence goes on: "being drafted". */
    public String words() {
        return switch (status) {
            case DRAFT -> "being drafted";
            case IN_APPROVAL -> "before the members";
            case APPROVED -> "adopted and waits for the Chair's signature";
            case SIGNED -> "signed";
            case SENT -> "sent";
            case WITHDRAWN -> "withdrawn";
            case NOBODY -> "addressed to nobody, because its rule chose no State";
        };
    }

    private Communication with(Status next) {
        return new Communication(plan, next, ownTemplate, decision, signedBy, sent);
    }
}
