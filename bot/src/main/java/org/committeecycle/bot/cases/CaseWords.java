package org.committeecycle.bot.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.committeecycle.bot.CaseText;
import org.committeecycle.bot.Cut;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Finding;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.cases.Proposal;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.StateNames;
import org.springframework.stereotype.Component;

/** A case as mrkdwn: how far it is, and what it is about only where that may be in Slack. */
@Component
class CaseWords {

    private static final String WITHHELD =
            "The Committee has not decided that its text may be in Slack: the ISU sends it by mail.";

    private final CaseText caseText;
    private final Approvals approvals;
    private final Register register;

    CaseWords(CaseText caseText, Approvals approvals, Register register) {
        this.caseText = caseText;
        this.approvals = approvals;
        this.register = register;
    }

    /** The case in one line of a list. */
    String line(Case known) {
        String state = known.isOpen() ? "open" : "closed";
        return caseText.orNeutral(known.subject(), "%s. %s".formatted(state, matters(known)), state + ".");
    }

    /** What stands above the deadlines of the case. */
    String card(Actor actor, Case known) {
        List<String> lines = new ArrayList<>();
        lines.add(known.isOpen() ? "Open." : "Closed.");
        lines.add(isDecidedOn(actor, known) ? "A decision on it is before the members." : "No decision on it is open.");
        if (caseText.isWithheld(known.subject())) {
            lines.add(WITHHELD);
        } else {
            lines.addAll(text(known));
        }
        return Cut.escaped(String.join("\n", lines));
    }

    private boolean isDecidedOn(Actor actor, Case known) {
        return approvals.allOpen(actor).stream()
                .anyMatch(open -> open.question().about().equals(known.subject()));
    }

    private List<String> text(Case known) {
        StateNames names = register.names();
        List<String> lines = new ArrayList<>();
        lines.add(matters(known));
        lines.add("State concerned: %s.".formatted(names.listed(known.concerned())));
        add(lines, "Raised by", names.listed(known.raising()));
        add(lines, "Interlocutors", String.join(", ", known.interlocutors()));
        Finding finding = known.finding();
        Proposal proposal = known.proposal();
        add(lines, "Found", finding == null ? "" : finding.words());
        add(lines, "Before the members", proposal == null ? "" : proposed(proposal));
        add(lines, "Closed", known.closing() == null ? "" : known.closing());
        return lines;
    }

    private static void add(List<String> lines, String what, String words) {
        if (!words.isBlank()) {
            lines.add("%s: %s".formatted(what, words));
        }
    }

    private static String proposed(Proposal proposal) {
        Finding finding = proposal.finding();
        return "%s: %s".formatted(finding == null ? "to close it" : "to find it " + finding.words(), proposal.words());
    }

    private static String matters(Case known) {
        return known.matters().stream().map(Matter::words).collect(Collectors.joining("; "));
    }
}
