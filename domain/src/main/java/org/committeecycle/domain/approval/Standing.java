package org.committeecycle.domain.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.approval.MemberStanding.Says;
import org.jspecify.annotations.Nullable;

/**
 * Where an approval stands, as facts and in words.
 *
 * @param members the members that decide, in the order of the United Nations: the eligible ones, or whoever chairs alone
 * @param chairing who chairs on it, in words: "the Chair, Peru"
 * @param result how it ended, in words that name States; absent while it is open
 */
public record Standing(Approval approval, List<MemberStanding> members, String chairing, @Nullable String result) {

    /** How many of the members have agreed expressly. */
    public int agreed() {
        return those(Says.AGREES).size();
    }

    /** The members that say so. */
    public List<MemberStanding> those(Says says) {
        return members.stream().filter(member -> member.says() == says).toList();
    }

    /** The members that must have been reached before a silence begins, and have not been. */
    public List<MemberStanding> notReached() {
        List<StateCode> notReached = approval.notReached(codes());
        return members.stream()
                .filter(member -> notReached.contains(member.member()))
                .toList();
    }

    /**
     * The members that can move it on by themselves, or by being reached: nobody once it is decided, where a meeting
     * decides, and while a silence runs that nobody holds.
     */
    public List<MemberStanding> waitedFor() {
        if (!approval.isOpen()) {
            return List.of();
        }
        return switch (approval.question().rule()) {
            case MEETING -> List.of();
            case CHAIR, ALL -> members.stream().filter(MemberStanding::owes).toList();
            case SILENCE -> notReached().isEmpty() ? those(Says.HOLDS) : notReached();
        };
    }

    /** When it is counted by itself: at its deadline, or at the limit of the last hold; empty while nothing runs. */
    public Optional<Instant> until() {
        return approval.nextLook(codes());
    }

    /** When silence adopts it if nothing more is said; empty where it does not. */
    public Optional<Instant> adoptedBySilence() {
        boolean silent = approval.question().rule() == DecisionRule.SILENCE
                && notReached().isEmpty()
                && those(Says.OBJECTS).isEmpty();
        return silent ? until() : Optional.empty();
    }

    /** How it ended; empty while it is open. */
    public Optional<Decision> decision() {
        return Optional.ofNullable(approval.decidedAt())
                .map(at -> new Decision(approval.outcome(), at, String.valueOf(result), by()));
    }

    private List<MemberStanding> by() {
        Says decisive = approval.outcome() == Outcome.ADOPTED ? Says.AGREES : Says.OBJECTS;
        boolean positionsDecided =
                switch (approval.question().rule()) {
                    case MEETING -> false;
                    case CHAIR -> approval.outcome() != Outcome.WITHDRAWN;
                    case ALL -> approval.outcome() == Outcome.ADOPTED && agreed() == members.size();
                    case SILENCE -> approval.outcome() == Outcome.NOT_ADOPTED;
                };
        return positionsDecided ? those(decisive) : List.of();
    }

    /** Where it stands, as a sentence goes on after its id: "waits for Peru, until ...". */
    public String words() {
        return new StandingWords(this).words();
    }

    /** The same in short, with how many of how many: "3 of 4 so far, waiting for Peru". */
    public String soFar() {
        return new StandingWords(this).soFar();
    }

    private List<StateCode> codes() {
        return members.stream().map(MemberStanding::member).toList();
    }
}
