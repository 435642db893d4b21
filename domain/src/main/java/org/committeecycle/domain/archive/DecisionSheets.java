package org.committeecycle.domain.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Position;
import org.committeecycle.domain.archive.Sheet.Column;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.recusal.Recusal;
import org.committeecycle.domain.recusal.Recusals;

/** What the Committee decided, on what, and who took no part. */
class DecisionSheets {

    private final Approvals approvals;
    private final Cases cases;
    private final Recusals recusals;

    DecisionSheets(Approvals approvals, Cases cases, Recusals recusals) {
        this.approvals = approvals;
        this.cases = cases;
        this.recusals = recusals;
    }

    /** A position with the question to which it was given. */
    private record Given(String approval, Position position) {}

    List<Case> casesOf(Actor actor, int year) {
        return cases.all(actor).stream()
                .filter(known -> known.years().contains(year))
                .sorted(Case.BY_REFERENCE)
                .toList();
    }

    List<Approval> approvalsOf(Actor actor, Span span) {
        return approvals.all(actor).stream()
                .filter(approval -> span.holds(approval.question().about(), approval.openedAt(), approval.decidedAt()))
                .toList();
    }

    List<Sheet> of(Actor actor, Span span, List<Case> known, List<Approval> asked) {
        return List.of(decisions(asked), positions(asked), cases(known), recusals(actor, span));
    }

    private static Sheet decisions(List<Approval> asked) {
        return Sheet.of(
                "decisions",
                "A question to the members and how it ended, the oldest first",
                asked::stream,
                Column.of("id", Approval::id),
                Column.of("subject", approval -> approval.question().subject()),
                Column.of("about", approval -> approval.question().about()),
                Column.of("question", approval -> approval.question().text()),
                Column.of("rule", approval -> approval.question().rule()),
                Column.of("period", approval -> approval.question().period()),
                Column.of("openedBy", Approval::openedBy),
                Column.of("openedAt", Approval::openedAt),
                Column.of("version", Approval::version),
                Column.of("reached", DecisionSheets::reached),
                Column.of("deadline", Approval::deadline),
                Column.of("outcome", Approval::outcome),
                Column.of("result", Approval::result),
                Column.of("decidedAt", Approval::decidedAt));
    }

    private static List<String> reached(Approval approval) {
        return approval.reached().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(StateCode::value)))
                .map(reached -> reached.getKey() + " " + reached.getValue())
                .toList();
    }

    private static Sheet positions(List<Approval> asked) {
        return Sheet.of(
                "positions",
                "A position that a member took on a question, in the order in which they came",
                () -> asked.stream().flatMap(approval -> approval.positions().stream()
                        .map(position -> new Given(approval.id(), position))),
                Column.of("decision", Given::approval),
                Column.of("member", given -> given.position().member()),
                Column.of("stance", given -> given.position().stance()),
                Column.of("text", given -> given.position().text()),
                Column.of("holdsUntil", given -> given.position().holdsUntil()),
                Column.of("at", given -> given.position().at()),
                Column.of("givenBy", given -> given.position().givenBy()),
                Column.of("recordedBy", given -> given.position().recordedBy()),
                Column.of("way", given -> given.position().way()),
                Column.of("version", given -> given.position().version()),
                Column.of("withdrawn", given -> given.position().withdrawn()));
    }

    private static Sheet cases(List<Case> known) {
        return Sheet.of(
                "cases",
                "A case that was before the Committee in the year, as it stands now",
                known::stream,
                Column.of("reference", Case::reference),
                Column.of("years", Case::years),
                Column.of(
                        "matters",
                        one -> one.matters().stream().map(Matter::words).toList()),
                Column.of(
                        "qualifiers",
                        one -> one.matters().stream().map(Matter::qualifier).toList()),
                Column.of("concerned", Case::concerned),
                Column.of("raising", Case::raising),
                Column.of("interlocutors", Case::interlocutors),
                Column.of("openedOn", Case::openedOn),
                Column.of("finding", Case::finding),
                Column.of("findingDecision", Case::findingDecision),
                Column.of("closing", Case::closing));
    }

    private Sheet recusals(Actor actor, Span span) {
        return Sheet.of(
                "recusals",
                "A member that took no part, or not the whole part, in the year or a case of it",
                () -> places(actor, span),
                Column.of("subject", Recusal::subject),
                Column.of("member", Recusal::member),
                Column.of("maySee", Recusal::maySee),
                Column.of("mayAct", Recusal::mayAct),
                Column.of("decision", Recusal::decision),
                Column.of("decidedOn", Recusal::decidedOn),
                Column.of("actingChair", Recusal::actingChair));
    }

    private Stream<Recusal> places(Actor actor, Span span) {
        return recusals.all(actor).stream()
                .filter(recusal -> recusal.subject().equals(span.year()) || span.isAboutACase(recusal.subject()));
    }
}
