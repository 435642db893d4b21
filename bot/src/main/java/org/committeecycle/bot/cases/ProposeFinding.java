package org.committeecycle.bot.cases;

import com.slack.api.model.view.ViewState;
import java.util.LinkedHashMap;
import java.util.Map;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Press;
import org.committeecycle.bot.Reaction;
import org.committeecycle.bot.Sheet;
import org.committeecycle.bot.Submission;
import org.committeecycle.bot.Typed;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.cases.Finding;
import org.springframework.stereotype.Component;

/** Proposes a finding on a case to the members. */
@Component
class ProposeFinding implements Press, Submission {

    static final String ACTION = "propose-finding";

    private static final String FINDING = "finding";
    private static final String REASONS = "reasons";

    private final Cases cases;
    private final Proposing proposing;
    private final CaseCaution caution;

    ProposeFinding(Cases cases, Proposing proposing, CaseCaution caution) {
        this.cases = cases;
        this.proposing = proposing;
        this.caution = caution;
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public String callback() {
        return ACTION;
    }

    @Override
    public Reaction pressed(Asker who, String value) {
        Case known = proposing.on(who.actor(), value);
        Sheet sheet = new Sheet(ACTION, known.reference())
                .says(
                        "*A finding on the case %s*\nIt is put before the members that take part; nothing is found before they have decided."
                                .formatted(known.reference()));
        return Reaction.opens(caution.in(sheet, known.subject())
                .choice(FINDING, "The concern is", findings(), "")
                .text(REASONS, "The reasons", "The members that take part and the ISU read them.")
                .view("Propose a finding", "Put it to the members"));
    }

    private static Map<String, String> findings() {
        Map<String, String> findings = new LinkedHashMap<>();
        for (Finding finding : Finding.values()) {
            findings.put(finding.name(), finding.words());
        }
        return findings;
    }

    @Override
    public Map<String, String> submitted(Asker who, String metadata, ViewState state) {
        Typed typed = new Typed(state);
        Map<String, String> faults = typed.blank(REASONS);
        if (faults.isEmpty()) {
            Actor actor = who.actor();
            Case known = proposing.on(actor, metadata);
            Finding finding = Finding.valueOf(typed.chosen(FINDING));
            cases.proposeFinding(actor, known.reference(), finding, typed.text(REASONS));
        }
        return faults;
    }
}
