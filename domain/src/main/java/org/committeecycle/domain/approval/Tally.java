package org.committeecycle.domain.approval;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.committeecycle.domain.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * The counting rules. Only positions that stand on the present text count, and only those of eligible members.
 *
 * @param chair who decides where the Chair does; absent while nobody is in the chair
 */
record Tally(Approval approval, List<StateCode> eligible, @Nullable StateCode chair) {

    Tally {
        eligible = List.copyOf(eligible);
    }

    Outcome at(Instant now) {
        if (!approval.isOpen()) {
            return approval.outcome();
        }
        return switch (approval.question().rule()) {
            case MEETING -> waiting(now);
            case CHAIR -> ofChair(now);
            case ALL -> ofAll(now);
            case SILENCE -> ofSilence(now);
        };
    }

    /** Whether nothing else comes of it than of the other, and nothing has to be looked at at another time. */
    boolean waitsAs(Tally other, Instant now) {
        return at(now) == other.at(now) && nextLook().equals(other.nextLook());
    }

    Optional<Instant> nextLook() {
        Instant deadline = approval.deadline();
        if (!approval.isOpen() || deadline == null) {
            return Optional.empty();
        }
        return counted().stream()
                .map(Position::holdsUntil)
                .filter(until -> until != null && until.isAfter(deadline))
                .max(Instant::compareTo)
                .or(() -> Optional.of(deadline));
    }

    /** Whether an eligible member objects, or holds at the instant. */
    boolean isOpposed(Instant now) {
        return isObjected() || isHeld(now);
    }

    private Outcome ofChair(Instant now) {
        Position position = chair == null ? null : approval.standing().get(chair);
        if (position == null || position.stance() == Stance.HOLDS) {
            return waiting(now);
        }
        return position.stance() == Stance.AGREES ? Outcome.ADOPTED : Outcome.NOT_ADOPTED;
    }

    private Outcome ofAll(Instant now) {
        long agreed = counted().stream()
                .filter(position -> position.stance() == Stance.AGREES)
                .count();
        if (!eligible.isEmpty() && agreed == eligible.size()) {
            return Outcome.ADOPTED;
        }
        return isOver(now) && !isHeld(now) ? Outcome.NOT_ADOPTED : waiting(now);
    }

    private Outcome ofSilence(Instant now) {
        boolean everybodyReached = approval.notReached(eligible).isEmpty();
        if (eligible.isEmpty() || !everybodyReached || !isOver(now) || isHeld(now)) {
            return waiting(now);
        }
        return isObjected() ? Outcome.NOT_ADOPTED : Outcome.ADOPTED;
    }

    private Outcome waiting(Instant now) {
        return nextLook().filter(now::isBefore).isPresent() ? Outcome.WAITING_UNTIL_DEADLINE : Outcome.WAITING;
    }

    private boolean isOver(Instant now) {
        return approval.deadline() != null && !now.isBefore(approval.deadline());
    }

    private boolean isObjected() {
        return counted().stream().anyMatch(position -> position.stance().opposes());
    }

    private boolean isHeld(Instant now) {
        return counted().stream().anyMatch(position -> position.holdsAt(now));
    }

    private Collection<Position> counted() {
        return approval.standing().values().stream()
                .filter(position -> eligible.contains(position.member()))
                .toList();
    }
}
