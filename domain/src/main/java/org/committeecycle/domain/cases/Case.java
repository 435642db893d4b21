package org.committeecycle.domain.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approval;
import org.jspecify.annotations.Nullable;

/**
 * A concern under Article 1.1, known outside this house by its neutral reference only.
 *
 * @param reference for example "2025-1"
 * @param years the cycles in which it was or is open, the first one first
 * @param concerned the States concerned
 * @param raising the States raising the concern
 * @param interlocutors others the Committee hears
 * @param finding what the Committee found; absent while it has found nothing
 * @param findingDecision the approval by which it found it
 * @param proposal what is before the members; absent when nothing is
 * @param closing the closing words; absent while open
 * @param textInSlack what the Committee last decided on its text in Slack; absent while it has decided nothing
 */
public record Case(
        String reference,
        List<Integer> years,
        List<Matter> matters,
        List<StateCode> concerned,
        List<StateCode> raising,
        List<String> interlocutors,
        LocalDate openedOn,
        @Nullable Finding finding,
        @Nullable String findingDecision,
        @Nullable Proposal proposal,
        @Nullable String closing,
        @Nullable TextInSlack textInSlack) {

    /** By year and number, so that 2025-9 stands before 2025-10. */
    public static final Comparator<Case> BY_REFERENCE = Comparator.comparing(
                    (Case known) -> known.reference.substring(0, 4))
            .thenComparing(known -> known.reference.length())
            .thenComparing(Case::reference);

    public Case {
        years = List.copyOf(years);
        matters = List.copyOf(matters);
        concerned = List.copyOf(concerned);
        raising = List.copyOf(raising);
        interlocutors = List.copyOf(interlocutors);
        Refused.unless(reference.matches("\\d{4}-\\d{1,3}"), "'%s' is no reference: 2025-1 is expected.", reference);
        Refused.unless(!matters.isEmpty(), "A case says what it is about.");
        Refused.unless(!concerned.isEmpty(), "A case names the State concerned.");
    }

    public Subject subject() {
        return subject(reference);
    }

    public static Subject subject(String reference) {
        return Subject.of(Subject.Kind.CASE, reference);
    }

    public boolean isOpen() {
        return closing == null;
    }

    /** Whether a standing decision lets more than the reference and deadlines be shown in Slack. */
    public boolean textMayBeInSlack() {
        return textInSlack != null && textInSlack.allowed();
    }

    Case decidedOnSlack(TextInSlack decided) {
        if (decided.allowed()) {
            requireOpen();
        } else {
            Refused.unless(textMayBeInSlack(), "No decision lets the text of %s be in Slack.", reference);
        }
        if (textInSlack != null && decided.on().isBefore(textInSlack.on())) {
            throw new Refused(
                    "The decision of %s on the text of %s in Slack is later and stands.", textInSlack.on(), reference);
        }
        return with(years, finding, findingDecision, proposal, closing, decided);
    }

    Case proposing(Proposal put) {
        requireOpen();
        Refused.unless(proposal == null, "A decision on %s is before the members already.", reference);
        return with(years, finding, findingDecision, put, closing, textInSlack);
    }

    Case withoutProposal() {
        return with(years, finding, findingDecision, null, closing, textInSlack);
    }

    Case found(String decision) {
        Proposal decided = requireProposal();
        Refused.unless(decided.finding() != null, "What was decided on %s is to close it.", reference);
        return with(years, decided.finding(), decision, null, closing, textInSlack);
    }

    Case closed() {
        Proposal decided = requireProposal();
        Refused.unless(decided.isClosing(), "What was decided on %s is a finding.", reference);
        return with(years, finding, findingDecision, null, decided.words(), textInSlack);
    }

    Case carriedTo(int year) {
        requireOpen();
        Refused.unless(!years.contains(year), "%s is open in %s already.", reference, year);
        List<Integer> more = new ArrayList<>(years);
        more.add(year);
        return with(more, finding, findingDecision, proposal, closing, textInSlack);
    }

    Proposal requireProposal() {
        if (proposal == null) {
            throw new Refused("No decision on %s is before the members.", reference);
        }
        return proposal;
    }

    /** Refuses an approval that decided on something else than on this very proposal. */
    void requireProposedAs(Approval adopted) {
        Refused.unless(
                adopted.question().text().equals(requireProposal().question(reference))
                        && !adopted.id().equals(findingDecision),
                "%s did not decide on what is proposed on %s.",
                adopted.id(),
                reference);
    }

    private void requireOpen() {
        Refused.unless(isOpen(), "The case %s is closed: %s", reference, closing);
    }

    private Case with(
            List<Integer> newYears,
            @Nullable Finding newFinding,
            @Nullable String newDecision,
            @Nullable Proposal newProposal,
            @Nullable String newClosing,
            @Nullable TextInSlack newTextInSlack) {
        return new Case(
                reference,
                newYears,
                matters,
                concerned,
                raising,
                interlocutors,
                openedOn,
                newFinding,
                newDecision,
                newProposal,
                newClosing,
                newTextInSlack);
    }
}
