package org.committeecycle.domain.communication;

import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.domain.recusal.Recusals;
import org.committeecycle.domain.register.Register;

/** Shows how a letter template reads with the data of a State; nothing is recorded and nothing leaves the house. */
@Transactional
public class LetterPreviews {

    private static final String NOTICE = "Preview: not signed, not sent, not a document of the Committee";

    private final LetterPress press;
    private final LetterValues values;
    private final Cycles cycles;
    private final Deadlines deadlines;
    private final UsualPlans usual = new UsualPlans();

    public LetterPreviews(
            LetterPress press,
            Register register,
            Committee committee,
            Recusals recusals,
            Cycles cycles,
            Deadlines deadlines) {
        this.press = press;
        this.values = new LetterValues(register, committee, recusals);
        this.cycles = cycles;
        this.deadlines = deadlines;
    }

    /**
     * The template filled with what is known of the State today; a value that is not known is named in its place. Refused
     * to everybody but operators, process owners and auditors, and for a template that cannot be read.
     *
     * @param key the template's name, such as {@code pre-msp}
     */
    public LetterPreview preview(Actor actor, int year, String key, byte[] template, StateCode recipient) {
        Refused.unless(
                Stream.of(Role.OPERATOR, Role.PROCESS_OWNER, Role.AUDITOR).anyMatch(actor::is),
                "Only an operator, a process owner or an auditor looks at letter templates, not %s.",
                actor);
        Cycle cycle = cycles.require(year);
        Communication letter = Communication.planned(plan(cycle, key));
        Map<String, String> known = values.of(letter, cycle, deadlines.today(), letter.isOneText() ? null : recipient);
        List<String> missing = press.placeholders(template).stream()
                .filter(name -> !known.containsKey(name))
                .sorted()
                .toList();
        missing.forEach(name -> known.put(name, "[not known: %s]".formatted(name)));
        byte[] file = press.fill(template, known, NOTICE);
        return new LetterPreview(missing, file, press.words(file));
    }

    /** The usual plan where there is one; another template is read as a letter to each State that a table chooses. */
    private Plan plan(Cycle cycle, String key) {
        Optional<Step> step = Arrays.stream(Step.values())
                .filter(each -> each.key().equals(key))
                .findFirst();
        return step.isPresent()
                ? usual.plan(cycle, step.get())
                : new Plan(
                        cycle.year(),
                        key,
                        key,
                        key,
                        false,
                        Recipients.byTable(key, "the States that a table chooses"),
                        cycle.subject(),
                        "to show the template",
                        null,
                        null);
    }
}
