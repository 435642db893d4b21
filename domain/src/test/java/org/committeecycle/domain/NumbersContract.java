package org.committeecycle.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link Numbers} keeps to, wherever the numbers are kept. */
public abstract class NumbersContract {

    private Numbers numbers;

    /** Numbers of which none was given yet. */
    protected abstract Numbers unused();

    @BeforeEach
    void takeUnused() {
        numbers = unused();
    }

    @Test
    void countsFromOneWithoutAGap() {
        assertThat(List.of(numbers.next("audit"), numbers.next("audit"), numbers.next("audit")))
                .containsExactly(1, 2, 3);
    }

    @Test
    void countsWithinEachWholeFromOne() {
        assertThat(List.of(
                        numbers.nextWithin("approval", "2025-1"),
                        numbers.nextWithin("approval", "2025-2"),
                        numbers.next("approval"),
                        numbers.nextWithin("approval", "2025-1"),
                        numbers.nextWithin("task", "2025-1")))
                .containsExactly(1, 1, 1, 2, 1);
    }

    @Test
    void givesIdsThatTellNothingOfAnotherCase() {
        Subject year = Subject.of(Subject.Kind.CYCLE, "2025");
        Subject aCase = Subject.of(Subject.Kind.CASE, "2025-1");
        assertThat(List.of(
                        numbers.nextIdAbout("approval", "A", year),
                        numbers.nextIdAbout("approval", "A", aCase),
                        numbers.nextIdAbout("approval", "A", aCase),
                        numbers.nextIdAbout("approval", "A", year)))
                .containsExactly("A-1", "2025-1-A1", "2025-1-A2", "A-2");
    }

    @Test
    void beginsASeriesOnceWhenManyAskAtOnce() {
        assertThat(manyAtOnce(n -> numbers.nextWithin("approval", "2025-1")))
                .containsExactlyInAnyOrderElementsOf(upTo40());
    }

    @Test
    void givesNoNumberTwiceWhenManyAskAtOnce() {
        assertThat(manyAtOnce(n -> numbers.next("audit"))).containsExactlyInAnyOrderElementsOf(upTo40());
    }

    private static List<Integer> manyAtOnce(IntUnaryOperator taken) {
        return IntStream.range(0, 40).parallel().map(taken).boxed().toList();
    }

    private static List<Integer> upTo40() {
        return IntStream.rangeClosed(1, 40).boxed().toList();
    }
}
