package org.committeecycle.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void givesNoNumberTwiceWhenManyAskAtOnce() {
        assertThat(IntStream.range(0, 40)
                        .parallel()
                        .map(n -> numbers.next("audit"))
                        .boxed())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 40).boxed().toList());
    }
}
