package org.committeecycle.shell.activity;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.committeecycle.domain.Refused;

/** Numbers of entries as people write them: {@code 3}, {@code 3,5}, {@code 7-9}. */
final class Entries {

    private static final int MOST = 1000;

    private Entries() {}

    static List<Integer> read(List<String> words) {
        return words.stream()
                .flatMap(word -> Stream.of(word.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .flatMapToInt(Entries::one)
                .distinct()
                .boxed()
                .toList();
    }

    private static IntStream one(String word) {
        Refused.unless(word.matches("\\d{1,8}(-\\d{1,8})?"), "'%s' names no entries: 3, 3,5 or 7-9 is expected.", word);
        String[] ends = word.split("-");
        int first = Integer.parseInt(ends[0]);
        int last = Integer.parseInt(ends[ends.length - 1]);
        Refused.unless(first <= last && last - first < MOST, "'%s' is no range of entries.", word);
        return IntStream.rangeClosed(first, last);
    }
}
