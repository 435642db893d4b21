package org.committeecycle.shell.cases;

import java.util.List;
import java.util.stream.Collectors;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.cases.Finding;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.cases.Proposal;
import org.committeecycle.domain.cases.TextInSlack;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.StateNames;
import org.committeecycle.shell.cycle.Years;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Phrase;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "case", group = "Cases")
class CaseCommands {

    static final String REFERENCE = "The case's reference, such as 2025-1.";

    private final Cases cases;
    private final Activities activities;
    private final Approvals approvals;
    private final Years years;
    private final Register register;

    CaseCommands(Cases cases, Activities activities, Approvals approvals, Years years, Register register) {
        this.cases = cases;
        this.activities = activities;
        this.approvals = approvals;
        this.years = years;
        this.register = register;
    }

    @Example("case list")
    @Command(command = "list", alias = "cases", description = "Shows the cases.")
    Shown list(Actor who) {
        StateNames names = register.names();
        return Shown.list(
                cases.all(who),
                "There is no case to show.",
                Column.of("Case", Case::reference),
                Column.of("Opened", Case::openedOn),
                Column.of("State concerned", known -> names.listed(known.concerned())),
                Column.of("Matters", CaseCommands::matters),
                Column.of("Found", Case::finding),
                Column.of("State", known -> known.isOpen() ? "open" : "closed"));
    }

    @Example("case show 2025-1")
    @Command(command = "show", alias = "case", description = "Shows a case with what was done on it.")
    Shown show(Actor who, @Option(required = true, description = REFERENCE) String reference) {
        Case shown = cases.require(who, reference);
        StateNames names = register.names();
        List<Activity> log = shown.years().stream()
                .flatMap(year -> activities.of(who, year).stream())
                .filter(activity -> activity.facts().about().equals(shown.subject()) && activity.isInForce())
                .toList();
        return Shown.one(
                        shown,
                        Column.of("Case", Case::reference),
                        Column.of("Matters", CaseCommands::matters),
                        Column.of("State concerned", known -> names.listed(known.concerned())),
                        Column.of("Raised by", known -> names.listed(known.raising())),
                        Column.of("Interlocutors", Case::interlocutors),
                        Column.of("Opened", Case::openedOn),
                        Column.of("Years", Case::years),
                        Column.of("Found", Case::finding),
                        Column.of("Found by", Case::findingDecision),
                        Column.of("Before the members", CaseCommands::proposed),
                        Column.of("Closed", Case::closing),
                        Column.of("Text in Slack", CaseCommands::textInSlack))
                .and(
                        "Log",
                        log,
                        Column.of("No.", Activity::number),
                        Column.of("When", activity -> activity.facts().when().text()),
                        Column.of("Kind", activity -> activity.facts().kind()),
                        Column.of("With", activity -> activity.facts().participants().stream()
                                .map(participant -> participant.name())
                                .toList()),
                        Column.of("What", activity -> activity.facts().what()));
    }

    @Example("case open --matter 'alleged: the alleged use of ...' --concerned XYZ --raised-by XYZ"
            + " --interlocutor 'the name of an organisation'")
    @Command(command = "open", description = "Opens a case; a member concerned takes no part until that is decided.")
    Done open(
            Actor who,
            @Option(required = true, description = "What it is about, QUALIFIER: WORDS; may be repeated.")
                    List<Phrase> matter,
            @Option(required = true, description = "The codes of the States concerned.") List<StateCode> concerned,
            @Option(description = "The codes of the States raising the concern.") @Nullable List<StateCode> raisedBy,
            @Option(description = "Others whom the Committee hears; may be repeated.") @Nullable
                    List<Phrase> interlocutor,
            @Option(description = "The year; the one under way when left out.") @Nullable Integer year) {
        Case opened = cases.open(
                who,
                years.or(year),
                matter.stream().map(CaseCommands::matter).toList(),
                concerned,
                raisedBy == null ? List.of() : raisedBy,
                interlocutor == null
                        ? List.of()
                        : interlocutor.stream().map(Phrase::value).toList());
        return Done.that(
                        "Case %s is open; it concerns %s.",
                        opened.reference(), register.names().inText(concerned))
                .next("activity record meeting --case %s --with ...", opened.reference())
                .with(opened);
    }

    @Example("case find 2025-1 potentially-credible --reasons 'The information received agrees'")
    @Command(command = "find", description = "Proposes a finding to the members; only their decision makes it one.")
    Done find(
            Actor who,
            @Option(required = true, description = REFERENCE) String reference,
            @Option(required = true, description = "What is to be found.") Finding finding,
            @Option(required = true, description = "The reasons.") String reasons) {
        Case proposed = cases.proposeFinding(who, reference, finding, reasons);
        return waiting(Done.that("It is proposed to find the concern in %s %s.", reference, finding.words()), proposed);
    }

    @Example("case close 2025-1 --words 'Both States have settled the matter between them'")
    @Command(command = "close", description = "Proposes to the members to close a case; closing finds nothing.")
    Done close(
            Actor who,
            @Option(required = true, description = REFERENCE) String reference,
            @Option(required = true, description = "Why it may be closed.") String words) {
        return waiting(
                Done.that("It is proposed to close the case %s.", reference),
                cases.proposeClosing(who, reference, words));
    }

    private Done waiting(Done done, Case proposed) {
        Done said = approvals
                .openOn(proposed.subject())
                .map(id -> done.also("The members decide on it by %s.", id))
                .orElse(done);
        return said.next("approval show %s", proposed.reference()).with(proposed);
    }

    private static Matter matter(Phrase phrase) {
        int colon = phrase.value().indexOf(':');
        Refused.unless(
                colon > 0, "'%s' lacks its qualifier: 'alleged: the alleged use of ...' is expected.", phrase.value());
        return new Matter(
                phrase.value().substring(0, colon).strip(),
                phrase.value().substring(colon + 1).strip());
    }

    private static String matters(Case known) {
        return known.matters().stream().map(Matter::words).collect(Collectors.joining("; "));
    }

    private static String textInSlack(Case known) {
        TextInSlack decided = known.textInSlack();
        return decided == null
                ? "not decided: the reference and deadlines only"
                : "%s: %s, %s"
                        .formatted(
                                decided.allowed() ? "allowed" : "the reference and deadlines only",
                                decided.decision(),
                                decided.on());
    }

    private static @Nullable String proposed(Case known) {
        Proposal proposal = known.proposal();
        if (proposal == null) {
            return null;
        }
        return "%s: %s"
                .formatted(
                        proposal.isClosing()
                                ? "to close it"
                                : "to find it " + proposal.finding().words(),
                        proposal.words());
    }
}
