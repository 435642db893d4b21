package org.committeecycle.domain.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in words how two versions of a State differ, for the audit. */
final class StateInWords {

    private StateInWords() {}

    static String difference(State before, State after) {
        List<String> words = new ArrayList<>();
        add(words, "name", before, after, State::name);
        add(words, "name in text", before, after, State::nameInText);
        add(words, "history", before, after, StateInWords::history);
        add(words, "note", before, after, State::note);
        return String.join("; ", words);
    }

    private static void add(List<String> words, String what, State before, State after, Function<State, String> part) {
        if (!part.apply(before).equals(part.apply(after))) {
            words.add("%s changed from '%s' to '%s'".formatted(what, part.apply(before), part.apply(after)));
        }
    }

    private static String history(State state) {
        return state.history().stream().map(StatusChange::words).collect(Collectors.joining(", "));
    }
}
