package org.committeecycle.domain.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.task.Field.Option;
import org.committeecycle.domain.task.Field.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    @ParameterizedTest
    @CsvSource({
        "TEXT, anything at all",
        "TEXT_AREA, 'two\nlines'",
        "NUMBER, 3.5",
        "NUMBER, -2",
        "CHECKBOX, true",
        "CHECKBOX, false",
        "RADIO, a",
        "SELECT, b",
        "CHECKLIST, a",
        "CHECKLIST, 'a, b'",
        "DATE, 2025-03-17"
    })
    void takesWhatTheFieldAsksFor(Type type, String answer) {
        assertThat(field(type, false, null).fault(answer)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, three, a number",
        "CHECKBOX, yes, true or false",
        "RADIO, c, 'one of a, b'",
        "SELECT, A, 'one of a, b'",
        "CHECKLIST, 'a, c', 'one of a, b'",
        "CHECKLIST, 'a,,b', 'one of a, b'",
        "DATE, 17 March 2025, a day such as 2025-03-17",
        "DATE, 2025-02-29, a day such as 2025-03-17"
    })
    void refusesAnythingElseByTheNameOnTheForm(Type type, String answer, String expected) {
        assertThat(field(type, false, null).fault(answer))
                .startsWith("'Label' needs ")
                .contains(expected);
    }

    @Test
    void onlyARequiredFieldNeedsAnAnswer() {
        for (Type type : Type.values()) {
            assertThat(field(type, false, null).fault(null)).isNull();
            assertThat(field(type, false, null).fault(" ")).isNull();
            assertThat(field(type, true, null).fault(" ")).isEqualTo("'Label' needs an answer.");
        }
    }

    @Test
    void aRequiredCheckboxMustBeTicked() {
        assertThat(field(Type.CHECKBOX, true, null).fault("false")).isEqualTo("'Label' must be confirmed.");
        assertThat(field(Type.CHECKBOX, true, null).fault("true")).isNull();
    }

    @Test
    void theWholeAnswerMatchesThePattern() {
        Field field = field(Type.TEXT, false, "[A-Z]{3}");
        assertThat(field.fault("JPN")).isNull();
        assertThat(field.fault("JPN2")).isEqualTo("'Label' does not have the expected form.");
    }

    @Test
    void everyFaultIsNamedAndSoIsAFieldThatIsNotThere() {
        Form form = new Form(
                "step-done",
                "The step is done",
                List.of(field("on", Type.DATE), field("count", Type.NUMBER), field("note", Type.TEXT)));
        Map<String, String> answers = Map.of("on", "soon", "count", "many", "colour", "red");
        assertThat(form.faults(answers)).containsOnlyKeys("on", "count", "colour");
        assertThatThrownBy(() -> form.require(answers))
                .isInstanceOf(Refused.class)
                .hasMessage("'on' needs a day such as 2025-03-17, not 'soon'. 'count' needs a number, not 'many'."
                        + " The form 'The step is done' has no field 'colour'.");
        form.require(Map.of("on", "2025-03-17"));
    }

    @Test
    void refusesToAskTheSameTwice() {
        assertThatThrownBy(() -> new Form("f", "F", List.of(field("n", Type.NUMBER), field("n", Type.TEXT))))
                .isInstanceOf(Refused.class)
                .hasMessage("The form 'F' asks for 'n' twice.");
    }

    @Test
    void refusesAFieldWhoseAnswerHasNoName() {
        assertThatThrownBy(() -> field(" ", Type.TEXT)).isInstanceOf(Refused.class);
    }

    @Test
    void tellsItsReaderBetweenTheFields() {
        Form form = new Form(
                "f",
                "F",
                List.of(field("n", Type.NUMBER)),
                List.of(new Form.Explanation(0, "First."), new Form.Explanation(1, "Last.")));
        assertThat(form.told(0)).containsExactly("First.");
        assertThat(form.told(1)).containsExactly("Last.");
        assertThat(form.told(2)).isEmpty();
    }

    @Test
    void anAnswerWithAPercentSignIsStillASentence() {
        Form form = new Form("f", "F", List.of(field("n", Type.NUMBER)));
        assertThatThrownBy(() -> form.require(Map.of("n", "50 %d")))
                .isInstanceOf(Refused.class)
                .hasMessage("'n' needs a number, not '50 %d'.");
    }

    private static Field field(String key, Type type) {
        return new Field(key, key, type, false, null, null, List.of());
    }

    private static Field field(Type type, boolean required, @Nullable String pattern) {
        return new Field(
                "key",
                "Label",
                type,
                required,
                null,
                pattern,
                List.of(new Option("a", "The first"), new Option("b", "The second")));
    }
}
