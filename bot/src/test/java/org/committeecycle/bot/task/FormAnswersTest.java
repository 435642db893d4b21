package org.committeecycle.bot.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.bot.task.Asking.choice;
import static org.committeecycle.bot.task.Asking.field;
import static org.committeecycle.bot.task.Asking.form;
import static org.committeecycle.bot.task.Asking.modal;
import static org.committeecycle.bot.task.Asking.number;
import static org.committeecycle.bot.task.Asking.options;
import static org.committeecycle.bot.task.Asking.text;

import com.slack.api.model.view.ViewState;
import java.util.Map;
import org.committeecycle.domain.task.Field;
import org.committeecycle.domain.task.Field.Type;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.NumberBounds;
import org.committeecycle.domain.task.TextBounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormAnswersTest {

    @Test
    void everyTypeComesBackAsATaskTakesIt() {
        Form form = form(
                field("place", Type.TEXT, true),
                field("note", Type.TEXT_AREA, true),
                number("amount", NumberBounds.NONE),
                field("day", Type.DATE, true),
                field("paid", Type.CHECKBOX, true),
                choice("rank", Type.RADIO, options(3)),
                choice("state", Type.SELECT, options(200)),
                choice("topics", Type.CHECKLIST, options(4)),
                choice("papers", Type.CHECKLIST, options(40)));
        ViewState sent = new Filled(modal(form))
                .type(0, " Côte d'Ivoire ")
                .type(1, "two\nlines")
                .type(2, "12.50")
                .day(3, "2025-03-17")
                .tick(4, 0)
                .choose(5, 1)
                .choose(6, 150)
                .tick(7, 0, 3)
                .tick(8, 39)
                .sent();
        Map<String, String> given = new FormAnswers(form, sent).given();
        assertThat(given)
                .isEqualTo(Map.of(
                        "place", "Côte d'Ivoire",
                        "note", "two\nlines",
                        "amount", "12.5",
                        "day", "2025-03-17",
                        "paid", "true",
                        "rank", "v2",
                        "state", "v151",
                        "topics", "v1,v4",
                        "papers", "v40"));
        assertThat(form.faults(given)).isEmpty();
    }

    @Test
    void whatIsLeftEmptyIsLeftOutAndABoxNotTickedIsANo() {
        Form form = form(
                field("place", Type.TEXT, false),
                field("amount", Type.NUMBER, false),
                field("day", Type.DATE, false),
                field("paid", Type.CHECKBOX, false),
                new Field("rank", "Rank", Type.RADIO, false, null, null, options(3)),
                new Field("topics", "Topics", Type.CHECKLIST, false, null, null, options(3)));
        Map<String, String> given =
                new FormAnswers(form, new Filled(modal(form)).type(0, "  ").sent()).given();
        assertThat(given).isEqualTo(Map.of("paid", "false"));
        assertThat(form.faults(given)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "5.0, 5", "007, 7", "+3, 3", "-0.50, -0.5", "1000, 1000", "0.00, 0", "1e9, 1e9", "x, x"})
    void aNumberIsWrittenOneWay(String typed, String given) {
        Form form = form(number("n", NumberBounds.NONE));
        assertThat(new FormAnswers(form, new Filled(modal(form)).type(0, typed).sent()).given())
                .isEqualTo(Map.of("n", given));
    }

    @Test
    void faultsStandAtTheirFields() {
        Form form = form(
                text("symbol", TextBounds.pattern("[A-Z]+/\\d+")),
                field("sure", Type.CHECKBOX, true),
                field("note", Type.TEXT, true));
        FormAnswers answers = new FormAnswers(
                form, new Filled(modal(form)).type(0, "msp").type(2, "Done").sent());
        assertThat(answers.errors(form.faults(answers.given())))
                .isEqualTo(Map.of(
                        "symbol", "'Label of symbol' does not have the expected form.",
                        "sure", "'Label of sure' must be confirmed."));
    }

    @Test
    void aFormThatChangedMeanwhileSaysSoWhereSlackShowsIt() {
        Form opened = form(field("note", Type.TEXT, true));
        Form now = form(field("note", Type.TEXT, true), field("day", Type.DATE, true));
        FormAnswers answers =
                new FormAnswers(now, new Filled(modal(opened)).type(0, "Done").sent());
        assertThat(answers.given()).isEqualTo(Map.of("note", "Done"));
        assertThat(answers.errors(now.faults(answers.given())))
                .isEqualTo(Map.of(
                        "note",
                        "'Label of day' needs an answer. The form has changed since you opened it: close this and open"
                                + " the task again."));
    }

    @Test
    void aChoiceThatChangedMeanwhileIsNeverTakenForAnother() {
        Form opened = form(choice("rank", Type.SELECT, options(3)));
        Form now = form(choice("rank", Type.SELECT, options(3).subList(0, 2)));
        FormAnswers answers =
                new FormAnswers(now, new Filled(modal(opened)).choose(0, 2).sent());
        assertThat(answers.errors(now.faults(answers.given())))
                .isEqualTo(Map.of("rank", "'Label of rank' needs one of v1, v2, not 'v3'."));
    }
}
