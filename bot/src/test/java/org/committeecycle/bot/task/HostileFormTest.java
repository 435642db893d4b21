package org.committeecycle.bot.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.bot.task.Asking.breaches;
import static org.committeecycle.bot.task.Asking.choice;
import static org.committeecycle.bot.task.Asking.field;
import static org.committeecycle.bot.task.Asking.form;
import static org.committeecycle.bot.task.Asking.modal;
import static org.committeecycle.bot.task.Asking.options;
import static org.committeecycle.bot.task.Asking.startingWith;
import static org.committeecycle.bot.task.Asking.task;
import static org.committeecycle.bot.task.Asking.text;
import static org.committeecycle.bot.task.Asking.words;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.committeecycle.domain.task.Field;
import org.committeecycle.domain.task.Field.Option;
import org.committeecycle.domain.task.Field.Type;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.TextBounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that break Slack's limits where they can. */
class HostileFormTest {

    private static final String COMMAND =
            "give your answer to the ISU, who records it so: `task record T-12 STATE --by NAME --way mail --field ";

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 100, 101, 200, 1000})
    void everyChoiceOfAFieldCanBeChosen(int count) {
        for (Type type : List.of(Type.RADIO, Type.SELECT, Type.CHECKLIST)) {
            Form form = form(choice("f", type, options(count)));
            View modal = modal(form);
            assertThat(breaches(modal)).isEmpty();
            Filled filled = new Filled(modal);
            assertThat(filled.offered(0)).hasSize(count);
            boolean several = type == Type.CHECKLIST;
            Filled answer = several ? filled.tick(0, 0, count - 1) : filled.choose(0, count - 1);
            assertThat(new FormAnswers(form, answer.sent()).given())
                    .isEqualTo(Map.of("f", several ? "v1,v" + count : "v" + count));
        }
    }

    @Test
    void groupsAreNamedByTheirFirstAndLastChoice() {
        StaticSelectElement select = (StaticSelectElement) new Filled(modal(choice("f", Type.SELECT, options(200))))
                .inputs()
                .get(0)
                .getElement();
        assertThat(select.getOptionGroups())
                .extracting(group -> group.getLabel().getText())
                .containsExactly("Choice 1 – Choice 100", "Choice 101 – Choice 200");
    }

    @Test
    void aLabelOfAnyLengthIsReadInFull() {
        String label = "word ".repeat(600).strip();
        View modal = modal(new Field("f", label, Type.CHECKBOX, true, "d".repeat(2500), null, List.of()));
        assertThat(breaches(modal)).isEmpty();
        assertThat(words(modal)).contains(label, "d".repeat(2500));
        InputBlock input = new Filled(modal).inputs().get(0);
        assertThat(input.getLabel().getText()).endsWith("word…");
        assertThat(input.getHint()).isNull();
    }

    @Test
    void choicesThatBeginAlikeAreNumberedAndWrittenOut() {
        String begin = "The Committee shall consider at its next meeting, in the presence of the State concerned, ";
        Form form = form(choice(
                "f", Type.RADIO, List.of(new Option("a", begin + "the report"), new Option("b", begin + "the case"))));
        View modal = modal(form);
        assertThat(breaches(modal)).isEmpty();
        assertThat(words(modal)).contains("1. " + begin + "the report\n2. " + begin + "the case");
        assertThat(new Filled(modal).offered(0))
                .extracting(option -> option.getText().getText())
                .doesNotHaveDuplicates()
                .allMatch(text -> text.endsWith("…"));
    }

    @Test
    void longValuesComeBackWhole() {
        List<Option> options = List.of(
                new Option("v".repeat(75), "75"),
                new Option("v".repeat(76), "76"),
                new Option("v".repeat(4000), "4000"));
        for (int n = 0; n < 3; n++) {
            Form form = form(choice("f", Type.SELECT, options));
            View modal = modal(form);
            assertThat(breaches(modal)).isEmpty();
            Map<String, String> given =
                    new FormAnswers(form, new Filled(modal).choose(0, n).sent()).given();
            assertThat(given).isEqualTo(Map.of("f", options.get(n).value()));
            assertThat(form.faults(given)).isEmpty();
        }
    }

    @Test
    void titlesAndLabelsAreCutAtNoHalfSign() {
        for (int before = 15; before < 26; before++) {
            String name = "x".repeat(before) + "👩🏽‍💻🇨🇭".repeat(4);
            View modal = FormModal.of(
                    task(name, "Go."),
                    form(choice("f", Type.SELECT, List.of(new Option("a", name.repeat(9))))),
                    "",
                    "c",
                    "");
            assertThat(breaches(modal)).isEmpty();
            assertThat(modal.getTitle().getText().replaceAll("x+(👩🏽‍💻🇨🇭)*(👩🏽‍💻)?…", ""))
                    .isEmpty();
        }
    }

    @Test
    void aLongNameAndInstructionAreCutButNeverBreakTheModal() {
        View modal = FormModal.of(
                task("A & B ".repeat(1000), "<&> ".repeat(10_000)),
                new Form("f", "t".repeat(400), List.of(field("f", Type.TEXT, true)), explanations(2, 30_000)),
                Asking.UNTIL.repeat(300),
                "c",
                "m".repeat(3000));
        assertThat(breaches(modal)).isEmpty();
        assertThat(new Filled(modal).inputs()).hasSize(1);
    }

    @Test
    void keysThatDifferOnlyInOddSignsAreToldApart() {
        List<String> keys =
                List.of("a b", "a\u00a0b", "a_b", "a-b", "a.b", "ä", "a\u0308", "k".repeat(300), "k".repeat(301));
        Field[] fields = keys.stream().map(key -> field(key, Type.TEXT, true)).toArray(Field[]::new);
        Form form = form(fields);
        View modal = modal(form);
        assertThat(breaches(modal)).isEmpty();
        Filled filled = new Filled(modal);
        IntStream.range(0, keys.size()).forEach(n -> filled.type(n, "answer " + n));
        Map<String, String> given = new FormAnswers(form, filled.sent()).given();
        assertThat(given).hasSize(keys.size());
        IntStream.range(0, keys.size()).forEach(n -> assertThat(given).containsEntry(keys.get(n), "answer " + n));
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void namesWithoutLettersStillShow(Type type) {
        View modal =
                modal(new Field("key", " ", type, false, " ", null, List.of(new Option("a", ""), new Option("", "b"))));
        assertThat(breaches(modal)).isEmpty();
        assertThat(new Filled(modal).inputs().get(0).getLabel().getText()).isEqualTo("key");
    }

    @Test
    void whatMustBeAnsweredComesBeforeWhatMayBeLeft() {
        List<Field> fields = new ArrayList<>();
        IntStream.range(0, 100).forEach(n -> fields.add(field("may" + n, Type.TEXT, false)));
        IntStream.range(0, 60).forEach(n -> fields.add(field("must" + n, Type.TEXT, true)));
        View modal = modal(form(fields.toArray(Field[]::new)));
        assertThat(breaches(modal)).isEmpty();
        assertThat(new Filled(modal).inputs())
                .hasSizeGreaterThan(90)
                .filteredOn(input -> !input.isOptional())
                .hasSize(60);
        assertThat(modal.getSubmit()).isNotNull();
        assertThat(words(modal))
                .contains(", 'Label of may98', 'Label of may99': no room beside the other questions")
                .contains("What you answer here answers the task without that.")
                .contains(COMMAND + "KEY=...`, with the keys that `task show T-12` lists.");
    }

    @Test
    void aFormThatDoesNotFitSaysWhereToAnswerIt() {
        Field[] fields = IntStream.range(0, 120)
                .mapToObj(n -> field("must" + n, Type.TEXT, true))
                .toArray(Field[]::new);
        View modal = modal(form(fields));
        assertThat(breaches(modal)).isEmpty();
        assertThat(modal.getSubmit()).isNull();
        assertThat(modal.getClose().getText()).isEqualTo("Close");
        assertThat(new Filled(modal).inputs()).isEmpty();
        assertThat(words(modal))
                .contains("'Label of must119': no room beside the other questions")
                .contains("So the task cannot be answered here: " + COMMAND + "KEY=...`")
                .contains("What is asked:\n• 'Label of must0'\n• 'Label of must1'");
    }

    @ParameterizedTest
    @ValueSource(ints = {5000, 10_000, 12_000})
    void tooManyChoicesAreNamedAndTheRestIsStillAsked(int count) {
        Field many = new Field("many", "Many", Type.SELECT, false, null, null, options(count));
        View modal = modal(many, field("note", Type.TEXT, true));
        assertThat(breaches(modal)).isEmpty();
        assertThat(new Filled(modal).inputs()).hasSize(1);
        assertThat(words(modal))
                .contains("• 'Many': "
                        + (count > 10_000 ? "12,000 choices, and a modal offers 10,000" : "more than a modal holds"))
                .contains(COMMAND + "many=... --field note=...`.");
    }

    @Test
    void anOperatorIsSentToTheShell() {
        View modal = FormModal.of(
                task("Write", "Write it.", Owner.ISU),
                form(text("essay", TextBounds.lengths(3001, null))),
                "",
                "c",
                "");
        assertThat(words(modal))
                .contains("cannot be answered here: use the shell: `task done T-12 --field essay=...`.");
    }

    @Test
    void textsThatSlackCannotTakeAreNamed() {
        View modal = modal(
                text("essay", TextBounds.lengths(3001, null)),
                startingWith("x".repeat(3001), field("draft", Type.TEXT_AREA, true)),
                choice("none", Type.SELECT, List.of()));
        assertThat(breaches(modal)).isEmpty();
        assertThat(modal.getSubmit()).isNull();
        assertThat(words(modal))
                .contains("'Label of essay': at least 3,001 characters, and a modal takes 3,000")
                .contains("'Label of draft': it begins with a longer text than a modal takes")
                .contains("'Label of none': nothing to choose from");
    }

    @Test
    void hundredsOfLongChoicesKeepToTheSizeOfAModal() {
        List<Option> options = IntStream.range(0, 2000)
                .mapToObj(n -> new Option("value" + n, "Côte d'Ivoire & Türkiye ".repeat(10) + n))
                .toList();
        View modal = modal(choice("f", Type.CHECKLIST, options));
        assertThat(breaches(modal)).isEmpty();
        assertThat(words(modal)).contains(COMMAND + "f=...");
    }

    private static List<Form.Explanation> explanations(int count, int length) {
        return Stream.generate(() -> new Form.Explanation(1, "e ".repeat(length / 2)))
                .limit(count)
                .toList();
    }
}
