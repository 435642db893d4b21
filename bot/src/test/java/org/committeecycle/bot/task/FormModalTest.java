package org.committeecycle.bot.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.bot.task.Asking.breaches;
import static org.committeecycle.bot.task.Asking.choice;
import static org.committeecycle.bot.task.Asking.field;
import static org.committeecycle.bot.task.Asking.form;
import static org.committeecycle.bot.task.Asking.modal;
import static org.committeecycle.bot.task.Asking.number;
import static org.committeecycle.bot.task.Asking.options;
import static org.committeecycle.bot.task.Asking.startingWith;
import static org.committeecycle.bot.task.Asking.text;
import static org.committeecycle.bot.task.Asking.words;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.NumberInputElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import java.math.BigDecimal;
import java.util.List;
import org.committeecycle.domain.task.Field;
import org.committeecycle.domain.task.Field.Type;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.NumberBounds;
import org.committeecycle.domain.task.TextBounds;
import org.junit.jupiter.api.Test;

class FormModalTest {

    @Test
    void saysWhatIsAskedUntilWhenAndWhatAPressWillDo() {
        View modal = modal(field("note", Type.TEXT_AREA, true));
        assertThat(breaches(modal)).isEmpty();
        assertThat(words(modal))
                .contains(
                        "*Record the visit*\nSay what was seen.",
                        "Until <!date^1742230800^{date} {time}|17 March 2025, 18:00 (Geneva)>",
                        "The visit took place");
        assertThat(modal.getTitle().getText()).isEqualTo("Record the visit");
        assertThat(modal.getSubmit().getText()).isEqualTo("Answer the task");
        assertThat(modal.getClose().getText()).isEqualTo("Leave it open");
        assertThat(modal.getPrivateMetadata()).isEqualTo("T-12");
        assertThat(modal.getCallbackId()).isEqualTo("answer-task");
    }

    @Test
    void asksEachTypeInItsOwnWay() {
        assertThat(element(field("f", Type.TEXT, true)))
                .isInstanceOfSatisfying(PlainTextInputElement.class, text -> assertThat(text.isMultiline())
                        .isFalse());
        assertThat(element(field("f", Type.TEXT_AREA, true)))
                .isInstanceOfSatisfying(PlainTextInputElement.class, text -> assertThat(text.isMultiline())
                        .isTrue());
        assertThat(element(field("f", Type.NUMBER, true))).isInstanceOf(NumberInputElement.class);
        assertThat(element(field("f", Type.DATE, true))).isInstanceOf(DatePickerElement.class);
        assertThat(element(field("f", Type.CHECKBOX, true)))
                .isInstanceOfSatisfying(CheckboxesElement.class, box -> assertThat(box.getOptions())
                        .hasSize(1));
        assertThat(element(choice("f", Type.RADIO, options(10)))).isInstanceOf(RadioButtonsElement.class);
        assertThat(element(choice("f", Type.RADIO, options(11)))).isInstanceOf(StaticSelectElement.class);
        assertThat(element(choice("f", Type.SELECT, options(2)))).isInstanceOf(StaticSelectElement.class);
        assertThat(element(choice("f", Type.CHECKLIST, options(10)))).isInstanceOf(CheckboxesElement.class);
        assertThat(element(choice("f", Type.CHECKLIST, options(11)))).isInstanceOf(MultiStaticSelectElement.class);
    }

    @Test
    void onlyWhatIsRequiredMustBeFilled() {
        assertThat(input(field("f", Type.TEXT, true)).isOptional()).isFalse();
        assertThat(input(field("f", Type.TEXT, false)).isOptional()).isTrue();
        assertThat(input(field("f", Type.CHECKBOX, true)).isOptional()).isFalse();
    }

    @Test
    void aDescriptionStandsBelowItsField() {
        Field described = new Field("f", "F", Type.TEXT, true, " Not in the future. ", null, List.of());
        assertThat(input(described).getHint().getText()).isEqualTo("Not in the future.");
        assertThat(input(field("f", Type.TEXT, true)).getHint()).isNull();
    }

    @Test
    void slackIsToldTheBoundsThatItCanHold() {
        PlainTextInputElement text = (PlainTextInputElement) element(text("f", TextBounds.lengths(2, 4000)));
        assertThat(text.getMinLength()).isEqualTo(2);
        assertThat(text.getMaxLength()).isEqualTo(3000);

        NumberBounds bounds = new NumberBounds(new BigDecimal("0.5"), new BigDecimal("1E+3"), 0, null);
        NumberInputElement whole = (NumberInputElement) element(number("f", bounds));
        assertThat(whole.isDecimalAllowed()).isFalse();
        assertThat(whole.getMinValue()).isEqualTo("1");
        assertThat(whole.getMaxValue()).isEqualTo("1000");
        NumberInputElement any = (NumberInputElement) element(number("f", NumberBounds.NONE));
        assertThat(any.isDecimalAllowed()).isTrue();
        assertThat(any.getMinValue()).isNull();
    }

    @Test
    void beginsWithTheAnswersThatTheFormProposes() {
        View modal = modal(
                startingWith("Geneva", field("place", Type.TEXT, true)),
                startingWith("12.5", number("amount", NumberBounds.NONE)),
                startingWith("2025-03-17", field("day", Type.DATE, true)),
                startingWith("true", field("paid", Type.CHECKBOX, false)),
                startingWith("v2", choice("rank", Type.RADIO, options(3))),
                startingWith("v150", choice("state", Type.SELECT, options(200))),
                startingWith("v1,v3", choice("topics", Type.CHECKLIST, options(3))));
        assertThat(breaches(modal)).isEmpty();
        List<InputBlock> inputs = new Filled(modal).inputs();
        assertThat(((PlainTextInputElement) inputs.get(0).getElement()).getInitialValue())
                .isEqualTo("Geneva");
        assertThat(((NumberInputElement) inputs.get(1).getElement()).getInitialValue())
                .isEqualTo("12.5");
        assertThat(((DatePickerElement) inputs.get(2).getElement()).getInitialDate())
                .isEqualTo("2025-03-17");
        assertThat(((CheckboxesElement) inputs.get(3).getElement()).getInitialOptions())
                .hasSize(1);
        assertThat(((RadioButtonsElement) inputs.get(4).getElement())
                        .getInitialOption()
                        .getValue())
                .isEqualTo("v2");
        assertThat(((StaticSelectElement) inputs.get(5).getElement())
                        .getInitialOption()
                        .getValue())
                .isEqualTo("v150");
        assertThat(((CheckboxesElement) inputs.get(6).getElement()).getInitialOptions())
                .hasSize(2);
    }

    @Test
    void proposesNothingThatTheFormItselfWouldRefuse() {
        View modal = modal(
                startingWith("soon", field("day", Type.DATE, true)),
                startingWith("v9", choice("rank", Type.RADIO, options(3))),
                startingWith("many", number("amount", NumberBounds.NONE)));
        List<InputBlock> inputs = new Filled(modal).inputs();
        assertThat(((DatePickerElement) inputs.get(0).getElement()).getInitialDate())
                .isNull();
        assertThat(((RadioButtonsElement) inputs.get(1).getElement()).getInitialOption())
                .isNull();
        assertThat(((NumberInputElement) inputs.get(2).getElement()).getInitialValue())
                .isNull();
    }

    @Test
    void tellsTheFormsTextsWhereTheyStand() {
        Form form = new Form(
                "visit",
                "visit",
                List.of(field("a", Type.TEXT, true), field("b", Type.TEXT, true)),
                List.of(
                        new Form.Explanation(0, "First <!channel> & all"),
                        new Form.Explanation(1, "Between"),
                        new Form.Explanation(2, "Last")));
        View modal = modal(form);
        assertThat(breaches(modal)).isEmpty();
        assertThat(words(modal).lines().skip(3).toList())
                .containsExactly("First &lt;!channel&gt; &amp; all", "", "Between", "", "Last");
    }

    @Test
    void aFormThatOnlyTellsIsConfirmed() {
        View modal = modal(new Form("visit", "Read this", List.of(), List.of(new Form.Explanation(0, "Read me."))));
        assertThat(breaches(modal)).isEmpty();
        assertThat(modal.getSubmit()).isNotNull();
        assertThat(words(modal)).contains("Read me.");
    }

    private static InputBlock input(Field field) {
        View modal = modal(form(field));
        assertThat(breaches(modal)).isEmpty();
        return new Filled(modal).inputs().get(0);
    }

    private static BlockElement element(Field field) {
        return input(field).getElement();
    }
}
