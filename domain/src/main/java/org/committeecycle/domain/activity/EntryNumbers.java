package org.committeecycle.domain.activity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.committeecycle.domain.Refused;

/** Numbers of entries as people write them: {@code 3}, {@code 3,5}, {@code 7-9}, {@code 2025-1.1-3}. */
public final class EntryNumbers {

    private static final int MOST = 1000;
    private static final Pattern RANGE =
            Pattern.compile("(?<before>\\d{4}-\\d{1,3}\\.)?(?<first>\\d{1,8})(-(?<last>\\d{1,8}))?");

    private EntryNumbers() {}

    /** The numbers that the words name, each once; refused where a word names none. */
    public static List<EntryNumber> read(List<String> words) {
        return words.stream()
                .flatMap(word -> Stream.of(word.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .flatMap(EntryNumbers::one)
                .distinct()
                .toList();
    }

    private static Stream<EntryNumber> one(String word) {
        Matcher range = RANGE.matcher(word);
        Refused.unless(range.matches(), "'%s' names no entries: 3, 3,5, 7-9 or 2025-1.1-3 is expected.", word);
        String before = range.group("before") == null ? "" : range.group("before");
        int first = Integer.parseInt(range.group("first"));
        int last = range.group("last") == null ? first : Integer.parseInt(range.group("last"));
        Refused.unless(first <= last && last - first < MOST, "'%s' is no range of entries.", word);
        return IntStream.rangeClosed(first, last).mapToObj(place -> EntryNumber.of(before + place));
    }
}
