package org.committeecycle.domain.register;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Spelling;

/** Finds the State that somebody means by a code or a name, with or without its article, accents and capitals. */
final class Names {

    private final List<State> states;

    Names(List<State> states) {
        this.states = states;
    }

    State find(String text) {
        String wanted = plain(text);
        List<State> exact = states.stream()
                .filter(state -> plain(state.code().value()).equals(wanted)
                        || plain(state.name()).equals(wanted)
                        || plain(state.nameInText()).equals(wanted))
                .toList();
        List<State> found = exact.isEmpty() && !wanted.isEmpty() ? containing(wanted) : exact;
        Refused.unless(!found.isEmpty(), "No State in the register is called '%s'%s", text, nearest(wanted));
        Refused.unless(
                found.size() == 1,
                "'%s' can be any of these, so write the code: %s.",
                text,
                String.join(", ", found.stream().map(State::toString).toList()));
        return found.get(0);
    }

    private List<State> containing(String wanted) {
        return states.stream()
                .filter(state -> plain(state.name()).contains(wanted))
                .sorted(State.BY_NAME)
                .toList();
    }

    private String nearest(String wanted) {
        Map<String, State> known = new HashMap<>();
        states.forEach(state -> known.put(plain(state.code().value()), state));
        states.forEach(state -> known.put(plain(state.name()), state));
        return Spelling.closest(wanted, known.keySet())
                .map(meant -> "; did you mean " + known.get(meant) + "?")
                .orElse(".");
    }

    private static String plain(String text) {
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }
}
