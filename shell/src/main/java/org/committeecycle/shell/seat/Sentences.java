package org.committeecycle.shell.seat;

import java.util.List;
import java.util.stream.Stream;

/** Sentences of an answer; a sentence without values may hold a per cent sign. */
final class Sentences {

    private Sentences() {}

    static String of(String sentence, Object... values) {
        return values.length == 0 ? sentence : sentence.formatted(values);
    }

    static <T> List<T> plus(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
