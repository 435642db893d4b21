package org.committeecycle.domain.approval;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
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
            case MEETING -> joined("waits for a meeting of the Committee", objection(), changes(), hold());
            case CHAIR -> "waits for " + standing.chairing() + until();
            case ALL -> joined(waiting(), objection(), changes()) + until();
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
                : joined(objection(), changes(), hold()) + until();
    }

    private @Nullable String objection() {
        return opposed("meets an objection of ", Stance.OBJECTS);
    }

    private @Nullable String changes() {
        return opposed("is asked to change by ", Stance.ASKS_FOR_CHANGES);
    }

    private @Nullable String opposed(String how, Stance stance) {
        List<MemberStanding> members = opposing(stance);
        return members.isEmpty() ? null : how + names(members);
    }

    private List<MemberStanding> opposing(Stance stance) {
        return objecting.stream()
                .filter(member -> Objects.requireNonNull(member.position()).stance() == stance)
                .toList();
    }

    private @Nullable String hold() {
        return holding.isEmpty() ? null : "is held by " + names(holding);
    }

    String soFar() {
        if (!approval.isOpen()) {
            return String.valueOf(approval.result());
        }
        return switch (approval.question().rule()) {
            case MEETING -> listed("waiting for a meeting of the Committee", objects(), asksForChanges(), needsTime());
            case CHAIR -> listed("waiting for " + standing.chairing(), needsTime());
            case ALL ->
                listed(ofAll(standing.agreed()) + " so far", objects(), asksForChanges(), needsTime(), waitingFor());
            case SILENCE -> silenceSoFar();
        };
    }

    private String silenceSoFar() {
        int reached = standing.members().size() - standing.notReached().size();
        if (reached < standing.members().size()) {
            return listed(ofAll(reached) + " reached so far", objects(), asksForChanges(), needsTime(), waitingFor());
        }
        String agree = standing.agreed() == 0 ? null : ofAll(standing.agreed()) + " agree so far";
        return standing.adoptedBySilence().isPresent()
                ? listed(agree, noObjection(agree), needsTime(), "silence adopts" + on())
                : listed(agree, objects(), asksForChanges(), needsTime());
    }

    private String ofAll(int number) {
        return number + " of " + standing.members().size();
    }

    private @Nullable String noObjection(@Nullable String agree) {
        return agree == null && holding.isEmpty() ? "no objection so far" : null;
    }

    private @Nullable String objects() {
        return say(opposing(Stance.OBJECTS), " objects", " object");
    }

    private @Nullable String asksForChanges() {
        return say(opposing(Stance.ASKS_FOR_CHANGES), " asks for changes", " ask for changes");
    }

    private @Nullable String needsTime() {
        return say(holding, " needs time", " need time");
    }

    private static @Nullable String say(List<MemberStanding> members, String one, String several) {
        return members.isEmpty() ? null : names(members) + (members.size() == 1 ? one : several);
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
