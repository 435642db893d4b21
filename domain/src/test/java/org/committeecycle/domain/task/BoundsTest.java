package org.committeecycle.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.committeecycle.domain.task.Field.Option;
import org.committeecycle.domain.task.Field.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    private static final NumberBounds FROM_ONE_TO_TEN =
            new NumberBounds(BigDecimal.ONE, BigDecimal.TEN, 1, new BigDecimal("0.5"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    0.9   | 'Figure' must be at least 1, not 0.9.
                    10.5  | 'Figure' must be at most 10, not 10.5.
                    2.25  | 'Figure' takes 1 decimal place at most, not 2.25.
                    2.2   | 'Figure' must be a multiple of 0.5, not 2.2.
                    1e1   | 'Figure' needs a number, not '1e1'.
                    2.2.2 | 'Figure' needs a number, not '2.2.2'.
                    .     | 'Figure' needs a number, not '.'.
                    """)
    void aNumberKeepsToItsBounds(String answer, String fault) {
        assertThat(figure(FROM_ONE_TO_TEN).fault(answer)).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"1", "10", "10.0", "+2.5", "' 3 '", "2.50"})
    void aNumberWithinItsBoundsWillDo(String answer) {
        assertThat(figure(FROM_ONE_TO_TEN).fault(answer)).isNull();
    }

    @Test
    void aWholeNumberHasNoDigitsAfterThePoint() {
        Field field = figure(new NumberBounds(null, null, 0, null));
        assertThat(field.fault("1.5")).isEqualTo("'Figure' needs a whole number, not 1.5.");
        assertThat(field.fault("100")).isNull();
        assertThat(field.fault("1.0")).isNull();
    }

    @Test
    void anExponentIsNotWrittenOutToAThousandMillionDigits() {
        assertThat(figure(NumberBounds.NONE).fault("1e999999999")).isNotNull();
    }

    @Test
    void aTextIsMeasuredInCharactersAsPeopleCountThem() {
        Field field = field(Type.TEXT_AREA, TextBounds.lengths(2, 3), List.of());
        assertThat(field.fault("a")).isEqualTo("'Figure' needs at least 2 characters, not 1.");
        assertThat(field.fault(" a ")).isEqualTo("'Figure' needs at least 2 characters, not 1.");
        assertThat(field.fault("abcd")).isEqualTo("'Figure' takes at most 3 characters, not 4.");
        assertThat(field.fault("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00")).isNull();
    }

    @Test
    void aPatternMaySayItselfWhatItAsks() {
        TextBounds symbol = new TextBounds(null, null, "[A-Z]+/\\d+", "A symbol such as MSP/4 is expected.");
        Field field = field(Type.TEXT, symbol, List.of());
        assertThat(field.fault("MSP")).isEqualTo("A symbol such as MSP/4 is expected.");
        assertThat(field.fault("MSP/4")).isNull();
    }

    @Test
    void aFaultNamesAFewOfManyChoices() {
        List<Option> many = IntStream.rangeClosed(1, 200)
                .mapToObj(n -> new Option("v" + n, "Choice " + n))
                .toList();
        assertThat(field(Type.SELECT, TextBounds.NONE, many).fault("w"))
                .isEqualTo("'Figure' needs one of v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11, v12 and 188 more,"
                        + " not 'w'.");
    }

    private static Field figure(NumberBounds bounds) {
        return new Field("figure", "Figure", Type.NUMBER, true, null, TextBounds.NONE, bounds, List.of(), null);
    }

    private static Field field(Type type, TextBounds bounds, List<Option> options) {
        return new Field("figure", "Figure", type, true, null, bounds, NumberBounds.NONE, options, null);
    }
}
