package org.committeecycle.domain.approval;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.domain.approval.MemberStanding.Says;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.register.StateNames;
import org.jspecify.annotations.Nullable;

/** Says where an approval stands. */
class StandingWords {

    private final Standing standing;
    private final Approval approval;
    private final List<MemberStanding> objecting;
    private final List<MemberStanding> holding;

    StandingWords(Standing standing) {
        this.standing = standing;
        this.approval = standing.approval();
        this.objecting = standing.those(Says.OBJECTS);
        this.holding = standing.those(Says.HOLDS);
    }

    String words() {
        if (!approval.isOpen()) {
            return "is decided: " + approval.result();
        }
        return switch (approval.question().rule()) {
            case MEETING -> joined("waits for a meeting of the Committee", objection(), hold());
            case CHAIR -> "waits for " + standing.chairing() + until();
            case ALL -> joined(waiting(), objection()) + until();
            case SILENCE -> silence();
        };
    }

    private @Nullable String waiting() {
        List<MemberStanding> owing = standing.waitedFor();
        return owing.isEmpty() ? null : "waits for " + names(owing);
    }

    private String silence() {
        List<MemberStanding> notReached = standing.notReached();
        if (!notReached.isEmpty()) {
            return (approval.deadline() == null ? "begins its silence when " : "waits until ")
                    + names(notReached)
                    + (notReached.size() == 1 ? " has" : " have")
                    + " been reached";
        }
        if (approval.deadline() == null) {
            return "begins its silence now that every member has been reached";
        }
        return objecting.isEmpty() && holding.isEmpty()
                ? "is adopted" + on() + " unless a member objects or holds"
                : joined(objection(), hold()) + until();
    }

    private @Nullable String objection() {
        return objecting.isEmpty() ? null : "meets an objection of " + names(objecting);
    }

    private @Nullable String hold() {
        return holding.isEmpty() ? null : "is held by " + names(holding);
    }

    String soFar() {
        if (!approval.isOpen()) {
            return String.valueOf(approval.result());
        }
        return switch (approval.question().rule()) {
            case MEETING -> listed("waiting for a meeting of the Committee", objects(), needsTime());
            case CHAIR -> listed("waiting for " + standing.chairing(), needsTime());
            case ALL -> listed(ofAll(standing.agreed()) + " so far", objects(), needsTime(), waitingFor());
            case SILENCE -> silenceSoFar();
        };
    }

    private String silenceSoFar() {
        int reached = standing.members().size() - standing.notReached().size();
        if (reached < standing.members().size()) {
            return listed(ofAll(reached) + " reached so far", objects(), needsTime(), waitingFor());
        }
        String agree = standing.agreed() == 0 ? null : ofAll(standing.agreed()) + " agree so far";
        return standing.adoptedBySilence().isPresent()
                ? listed(agree, needsTime(), "silence adopts" + on())
                : listed(agree, objects(), needsTime());
    }

    private String ofAll(int number) {
        return number + " of " + standing.members().size();
    }

    private @Nullable String objects() {
        return objecting.isEmpty() ? null : names(objecting) + (objecting.size() == 1 ? " objects" : " object");
    }

    private @Nullable String needsTime() {
        return holding.isEmpty() ? null : names(holding) + (holding.size() == 1 ? " needs" : " need") + " time";
    }

    private @Nullable String waitingFor() {
        List<MemberStanding> waitedFor = standing.waitedFor();
        return waitedFor.isEmpty() ? null : "waiting for " + names(waitedFor);
    }

    private String on() {
        return standing.until().map(at -> " on " + Deadlines.inWords(at)).orElse("");
    }

    private String until() {
        Instant until = standing.until().orElse(null);
        return until == null ? "" : ", until " + Deadlines.inWords(until);
    }

    private static String names(List<MemberStanding> members) {
        return StateNames.joined(members.stream().map(MemberStanding::name).toList());
    }

    private static String joined(@Nullable String... parts) {
        return said(parts).collect(Collectors.joining(" and "));
    }

    private static String listed(@Nullable String... parts) {
        return said(parts).collect(Collectors.joining(", "));
    }

    private static Stream<String> said(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null);
    }
}
