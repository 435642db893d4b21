package org.committeecycle.bot.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.bot.task.Asking.UNTIL;
import static org.committeecycle.bot.task.Asking.breaches;
import static org.committeecycle.bot.task.Asking.task;

import com.slack.api.model.view.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.committeecycle.domain.task.Field;
import org.committeecycle.domain.task.Field.Option;
import org.committeecycle.domain.task.Field.Type;
import org.committeecycle.domain.task.Form;

/** Whatever a process owner draws: the modal keeps Slack's limits, and what is filled in arrives. */
class AnyFormTest {

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void whatIsFilledInArrives(
            @ForAll("forms") Form form,
            @ForAll("words") String name,
            @ForAll("words") String typed,
            @ForAll long seed) {
        View modal = FormModal.of(task("T" + name, name), form, UNTIL, "answer-task", "T-12");
        assertThat(breaches(modal)).isEmpty();
        assertThat(new Filled(modal).inputs()).hasSameSizeAs(form.fields());

        Filled filled = new Filled(modal);
        Map<String, String> answers = new LinkedHashMap<>();
        Random person = new Random(seed);
        for (int n = 0; n < form.fields().size(); n++) {
            Field field = form.fields().get(n);
            answers.put(field.key(), fill(filled, n, field, "a" + typed.strip(), person));
        }

        FormAnswers read = new FormAnswers(form, filled.sent());
        assertThat(read.given()).isEqualTo(answers);
        assertThat(form.faults(read.given())).isEmpty();
        assertThat(read.errors(form.faults(read.given()))).isEmpty();
    }

    private static String fill(Filled filled, int n, Field field, String typed, Random person) {
        int choice = person.nextInt(Math.max(1, field.options().size()));
        switch (field.type()) {
            case TEXT, TEXT_AREA -> filled.type(n, typed);
            case NUMBER -> filled.type(n, "12");
            case DATE -> filled.day(n, "2025-03-17");
            case CHECKBOX -> filled.tick(n, 0);
            case CHECKLIST -> filled.tick(n, choice);
            case RADIO, SELECT -> filled.choose(n, choice);
        }
        return switch (field.type()) {
            case TEXT, TEXT_AREA -> typed;
            case NUMBER -> "12";
            case DATE -> "2025-03-17";
            case CHECKBOX -> "true";
            case RADIO, SELECT, CHECKLIST -> field.options().get(choice).value();
        };
    }

    @Provide
    static Arbitrary<Form> forms() {
        return Combinators.combine(words(), fields(), words())
                .as((title, fields, told) ->
                        new Form("form", title, fields, List.of(new Form.Explanation(fields.size() / 2, told))));
    }

    private static Arbitrary<List<Field>> fields() {
        return Combinators.combine(
                        text(1, 100).filter(key -> !key.isBlank()),
                        words(),
                        Arbitraries.of(Type.class),
                        Arbitraries.of(true, false),
                        words(),
                        options())
                .as((key, label, type, required, description, options) ->
                        new Field(key, label, type, required, description, null, options))
                .list()
                .uniqueElements(Field::key)
                .ofMaxSize(10);
    }

    private static Arbitrary<List<Option>> options() {
        Arbitrary<String> values = text(1, 40).map(value -> "v" + value.replace(",", "") + "v");
        return Combinators.combine(values, text(0, 40))
                .as(Option::new)
                .list()
                .uniqueElements(Option::value)
                .ofMinSize(1)
                .ofMaxSize(130);
    }

    @Provide
    static Arbitrary<String> words() {
        return Combinators.combine(text(0, 20), Arbitraries.of(1, 5, 150)).as(String::repeat);
    }

    /** Letters, blanks, mark-up, accents, and emoji that are made of several signs. */
    private static Arbitrary<String> text(int least, int most) {
        return Arbitraries.of(
                        "a",
                        "word",
                        " ",
                        "\n",
                        "<",
                        ">",
                        "&",
                        "*",
                        "_",
                        "`",
                        "<!channel>",
                        "&amp;",
                        "é",
                        "e\u0301",
                        "ü",
                        "’",
                        "–",
                        "កា",
                        "😀",
                        "👩🏽‍💻",
                        "🇨🇭",
                        "\u200d",
                        ".",
                        "0",
                        ",")
                .list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(signs -> String.join("", signs));
    }
}
