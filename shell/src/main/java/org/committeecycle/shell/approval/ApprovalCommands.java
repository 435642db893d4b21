package org.committeecycle.shell.approval;

import java.util.Comparator;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.MemberStanding;
import org.committeecycle.domain.approval.Position;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Standing;
import org.committeecycle.domain.approval.Standings;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.StateNames;
import org.committeecycle.shell.dispatch.Misuse;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.CommandRegistration.OptionArity;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "approval", group = "Decisions")
class ApprovalCommands {

    static final String ID = "The approval's id, or the id of what is decided on, such as 2025-paper.";

    private final Approvals approvals;
    private final Cycles cycles;
    private final Standings standings;
    private final Register register;

    ApprovalCommands(Approvals approvals, Cycles cycles, Standings standings, Register register) {
        this.approvals = approvals;
        this.cycles = cycles;
        this.standings = standings;
        this.register = register;
    }

    @Example("approval list --open")
    @Command(
            command = "list",
            alias = "approvals",
            description = "Shows what was put to the members, and how it stands.")
    Shown list(Actor who, @Option(description = "Only what is not decided yet.") boolean open) {
        return Shown.list(
                open ? approvals.allOpen(who) : approvals.all(who),
                open ? "Nothing waits for a decision." : "Nothing was put to the members yet.",
                Column.of("Approval", Approval::id),
                Column.of("On", approval -> approval.question().subject()),
                Column.of("Asked", approval -> approval.question().text()),
                Column.of("Rule", approval -> approval.question().rule()),
                Column.of("Outcome", Approval::outcome),
                Column.of("Standing", approval -> standings.of(who, approval).words()));
    }

    @Example("approval show 2025-paper")
    @Command(command = "show", description = "Shows an approval with every position taken.")
    Shown show(Actor who, @Option(required = true, description = ID) String id) {
        Approval shown = find(who, id);
        Standing standing = standings.of(who, shown);
        StateNames names = register.names();
        return Shown.one(
                        shown,
                        Column.of("Approval", Approval::id),
                        Column.of("On", approval -> approval.question().subject()),
                        Column.of("Asked", approval -> approval.question().text()),
                        Column.of("Rule", approval -> approval.question().rule()),
                        Column.of("Time to answer", approval -> approval.question()
                                .period()),
                        Column.of("Limit of a hold", approval -> approval.question()
                                .hold()),
                        Column.of("Version", Approval::version),
                        Column.of("Opened", Approval::openedAt),
                        Column.of("Deadline", ApprovalCommands::deadline),
                        Column.of("Outcome", Approval::outcome),
                        Column.of("Standing", approval -> standing.words()),
                        Column.of("Decide", approval -> approval.isOpen() ? listed(names, standing.members()) : null),
                        Column.of(
                                "Not reached",
                                approval -> approval.isOpen() ? listed(names, standing.notReached()) : null))
                .and(
                        "Positions",
                        shown.positions(),
                        Column.of("Code", Position::member),
                        Column.of("State", position -> names.name(position.member())),
                        Column.of("Position", Position::stance),
                        Column.of("Text", Position::text),
                        Column.of("When", Position::at),
                        Column.of("Holds until", Position::holdsUntil),
                        Column.of("Given by", Position::givenBy),
                        Column.of("Way", Position::way),
                        Column.of("Recorded by", Position::recordedBy),
                        Column.of("Version", Position::version),
                        Column.of("", position -> position.withdrawn() ? "withdrawn" : ""));
    }

    private Approval find(Actor who, String id) {
        return approvals.all(who).stream()
                .filter(approval -> approval.id().equals(id)
                        || approval.question().subject().id().equals(id))
                .max(Comparator.comparing(Approval::isOpen).thenComparing(Approval::openedAt))
                .orElseThrow(() -> new Refused("There is no approval '%s', and none on it.", id));
    }

    @Example("approval open 'Adopt the working methods' --rule silence --period '5 working days'")
    @Command(command = "open", description = "Puts a question of its own to the members.")
    Done open(
            Actor who,
            @Option(required = true, description = "What is asked, in one sentence.") String text,
            @Option(required = true, description = "How the Committee decides on it.") DecisionRule rule,
            @Option(description = "How long the silence, or the time to agree, is: '5 working days'.") @Nullable
                    String period,
            @Option(description = "How long a member may hold it: '3 working days'.") @Nullable String hold,
            @Option(description = "The case or year it belongs to, such as case/2025-1; this year when left out.")
                    @Nullable
                    String about,
            @Option(description = "What is decided on, where it is something else.") @Nullable String subject) {
        Misuse.unless(
                rule != DecisionRule.SILENCE || period != null,
                "--rule silence needs --period, such as --period '5 working days'.");
        Subject belongs = about == null ? cycles.current().subject() : Subject.parse(about);
        Subject decidedOn = subject == null ? belongs : Subject.parse(subject);
        Approval opened = approvals.open(who, new Question(decidedOn, belongs, text, rule, period, hold));
        return Done.that(
                        "%s is open: it %s.",
                        opened.id(), standings.of(who, opened).words())
                .next(rule == DecisionRule.SILENCE ? "approval reached %s --all" : "approval show %s", opened.id())
                .with(opened);
    }

    @Example("approval reached A-1 --all")
    @Command(command = "reached", description = "Notes which members have the text; the silence begins when all have.")
    Done reached(
            Actor who,
            @Option(required = true, description = ID) String id,
            @Option(arity = OptionArity.ZERO_OR_MORE, description = "The codes of the members reached.") @Nullable
                    List<StateCode> members,
            @Option(description = "Every member that decides on it.") boolean all) {
        Misuse.unless(all == (members == null), "Name the members reached, or --all, and not both.");
        Approval open = approvals.requireOpen(who, id);
        List<StateCode> reached = all ? open.notReached(approvals.eligible(open)) : members;
        Refused.unless(!reached.isEmpty(), "Every member has been reached with %s already.", open.id());
        Approval told = approvals.reached(who, open.id(), open.version(), reached);
        return Done.that(
                        "%s %s been reached with %s: it %s.",
                        register.names().inText(reached),
                        reached.size() == 1 ? "has" : "have",
                        told.id(),
                        standings.of(who, told).words())
                .next("approval show %s", told.id())
                .with(told);
    }

    private static String listed(StateNames names, List<MemberStanding> members) {
        return names.listed(members.stream().map(MemberStanding::member).toList());
    }

    private static @Nullable String deadline(Approval approval) {
        return approval.deadline() == null ? null : Deadlines.inWords(approval.deadline());
    }
}
