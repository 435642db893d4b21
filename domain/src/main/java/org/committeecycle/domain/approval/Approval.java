package org.committeecycle.domain.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * One question to the members with the positions they took; counting is over the members eligible at the moment of
 * counting, so that a recusal never counts as a no.
 *
 * @param id for example "A-12", or "2025-1-A3" for an approval about a case
 * @param openedBy who put the question, with the member acted for
 * @param version the version of the text, beginning with 1; a changed text is a new version, with no positions yet
 * @param reached when each member was reached with this version of the text
 * @param deadline when the silence or the time to agree is over; absent while it does not run
 * @param positions every position ever taken, the oldest first
 * @param result how it ended, in words; absent while open
 */
public record Approval(
        String id,
        Question question,
        String openedBy,
        int version,
        Instant openedAt,
        Map<StateCode, Instant> reached,
        @Nullable Instant deadline,
        List<Position> positions,
        Outcome outcome,
        @Nullable String result,
        @Nullable Instant decidedAt) {

    public Approval {
        reached = Map.copyOf(reached);
        positions = List.copyOf(positions);
    }

    static Approval open(String id, Question question, String openedBy, Instant now) {
        return new Approval(id, question, openedBy, 1, now, Map.of(), null, List.of(), Outcome.WAITING, null, null);
    }

    public boolean isOpen() {
        return outcome.isOpen();
    }

    /** The standing position of each member on this version of the text: its latest, unless it took that back. */
    public Map<StateCode, Position> standing() {
        Map<StateCode, Position> latest = new LinkedHashMap<>();
        positions.stream()
                .filter(position -> position.version() == version)
                .forEach(position -> latest.put(position.member(), position));
        latest.values().removeIf(Position::withdrawn);
        return latest;
    }

    /** The eligible members that have not been reached with this version. */
    public List<StateCode> notReached(List<StateCode> eligible) {
        return eligible.stream().filter(member -> !reached.containsKey(member)).toList();
    }

    /** The eligible members that have not agreed or objected. */
    public List<StateCode> owing(List<StateCode> eligible) {
        Map<StateCode, Position> standing = standing();
        return eligible.stream()
                .filter(member ->
                        !standing.containsKey(member) || standing.get(member).stance() == Stance.HOLDS)
                .toList();
    }

    /** When the diagram must look again by itself: at the deadline, or when the last hold is over. */
    public Optional<Instant> nextLook(List<StateCode> eligible) {
        return new Tally(this, eligible, null).nextLook();
    }

    /** Where the approval stands at the instant, over the members eligible then. */
    public Outcome count(List<StateCode> eligible, @Nullable StateCode chair, Instant now) {
        return new Tally(this, eligible, chair).at(now);
    }

    void requireOpen() {
        Refused.unless(isOpen(), outcome == Outcome.WITHDRAWN ? "%s is withdrawn." : "%s is decided: %s.", id, result);
    }

    /** Refuses what belongs to another version of the text than the present one. */
    void requireVersion(int read) {
        Refused.unless(
                read == version,
                "The text of %s has changed: version %s is before the members now, not version %s.",
                id,
                version,
                read);
    }

    Approval reached(StateCode member, Instant at) {
        Map<StateCode, Instant> more = new LinkedHashMap<>(reached);
        more.putIfAbsent(member, at);
        return with(version, more, deadline, positions);
    }

    Approval running(Instant until) {
        return with(version, reached, until, positions);
    }

    Approval take(Position position) {
        if (position.stance() == Stance.HOLDS) {
            requireMayHold(position.member());
        }
        List<Position> more = new ArrayList<>(positions);
        more.add(position);
        return with(version, reached, deadline, more);
    }

    /** Whether this very position of the member stands; a hold is asked for anew each time, and refused the second. */
    boolean stands(StateCode member, Stance stance, String text) {
        Position standing = standing().get(member);
        return standing != null
                && stance != Stance.HOLDS
                && standing.stance() == stance
                && standing.text().equals(text);
    }

    /** Whether the member has asked for time with this version of the text, which it can do once. */
    public boolean hasHeld(StateCode member) {
        return positions.stream()
                .anyMatch(position -> position.version() == version
                        && position.member().equals(member)
                        && position.stance() == Stance.HOLDS);
    }

    private void requireMayHold(StateCode member) {
        Refused.unless(!hasHeld(member), "%s has held this text once already.", member);
        Position standing = standing().get(member);
        Refused.unless(
                standing == null || !standing.stance().opposes(),
                "%s objects: it withdraws the objection before it asks for time.",
                member);
    }

    Approval withdrawPosition(StateCode member) {
        Position standing = standing().get(member);
        Refused.unless(standing != null, "%s has no position to withdraw.", member);
        return with(
                version,
                reached,
                deadline,
                positions.stream()
                        .map(position -> position == standing ? position.withdraw() : position)
                        .toList());
    }

    /** A new version of the text: nobody has been reached with it, nothing runs, no position stands. */
    Approval restarted() {
        return with(version + 1, Map.of(), null, positions);
    }

    Approval decided(Outcome end, String words, Instant at) {
        return new Approval(id, question, openedBy, version, openedAt, reached, deadline, positions, end, words, at);
    }

    private Approval with(
            int newVersion,
            Map<StateCode, Instant> newReached,
            @Nullable Instant newDeadline,
            List<Position> newPositions) {
        return new Approval(
                id,
                question,
                openedBy,
                newVersion,
                openedAt,
                newReached,
                newDeadline,
                newPositions,
                newDeadline == null ? Outcome.WAITING : Outcome.WAITING_UNTIL_DEADLINE,
                result,
                decidedAt);
    }
}
