package org.committeecycle.bot.cases;

import com.slack.api.model.view.ViewState;
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
import org.springframework.stereotype.Component;

/** Proposes to the members to close a case. */
@Component
class ProposeClosing implements Press, Submission {

    static final String ACTION = "propose-closing";

    private static final String WORDS = "words";

    private final Cases cases;
    private final Proposing proposing;
    private final CaseCaution caution;

    ProposeClosing(Cases cases, Proposing proposing, CaseCaution caution) {
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
                .says("*Closing the case %s*\nIt is put before the members that take part. Closing finds nothing."
                        .formatted(known.reference()));
        return Reaction.opens(caution.in(sheet, known.subject())
                .text(WORDS, "The words with which it is closed", "They stay on record when the members agree.")
                .view("Propose to close", "Put it to the members"));
    }

    @Override
    public Map<String, String> submitted(Asker who, String metadata, ViewState state) {
        Typed typed = new Typed(state);
        Map<String, String> faults = typed.blank(WORDS);
        if (faults.isEmpty()) {
            Actor actor = who.actor();
            Case known = proposing.on(actor, metadata);
            cases.proposeClosing(actor, known.reference(), typed.text(WORDS));
        }
        return faults;
    }
}
