package org.committeecycle.bot.task;

import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.checkboxes;
import static com.slack.api.model.block.element.BlockElements.datePicker;
import static com.slack.api.model.block.element.BlockElements.numberInput;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.committeecycle.domain.task.Field;
import org.committeecycle.domain.task.NumberBounds;
import org.committeecycle.domain.task.TextBounds;
import org.jspecify.annotations.Nullable;

/** What a person types into, ticks or chooses from, for one field. */
final class FieldInput {

    /** The most that Slack takes in one text. */
    static final int LONGEST_TEXT = 3000;

    static final String TICKED = "true";

    private final Field field;
    private final String id;
    private final @Nullable String initial;

    private FieldInput(Field field) {
        this.field = field;
        this.id = Ids.of(field);
        this.initial = field.initial() != null && field.fault(field.initial()) == null ? field.initial() : null;
    }

    static BlockElement of(Field field) {
        FieldInput input = new FieldInput(field);
        return switch (field.type()) {
            case TEXT -> input.text(false);
            case TEXT_AREA -> input.text(true);
            case NUMBER -> input.number();
            case CHECKBOX -> input.tick();
            case DATE -> datePicker(day -> day.actionId(input.id).initialDate(input.initial));
            case RADIO -> new FieldChoices(field, input.initial).one(true);
            case SELECT -> new FieldChoices(field, input.initial).one(false);
            case CHECKLIST -> new FieldChoices(field, input.initial).any();
        };
    }

    /** An empty answer that may stay empty is not too short: only the domain knows that, so Slack is not told. */
    private BlockElement text(boolean multiline) {
        TextBounds bounds = field.text();
        return plainTextInput(text -> text.actionId(id)
                .multiline(multiline)
                .initialValue(initial)
                .minLength(field.required() ? bounds.minLength() : null)
                .maxLength(bounds.maxLength() == null ? LONGEST_TEXT : Math.min(bounds.maxLength(), LONGEST_TEXT)));
    }

    private BlockElement number() {
        NumberBounds bounds = field.number();
        boolean whole = Integer.valueOf(0).equals(bounds.decimals());
        return numberInput(number -> number.actionId(id)
                .decimalAllowed(!whole)
                .initialValue(initial)
                .minValue(written(bounds.min(), whole, RoundingMode.CEILING))
                .maxValue(written(bounds.max(), whole, RoundingMode.FLOOR)));
    }

    private BlockElement tick() {
        List<OptionObject> yes = List.of(option(plainText("Yes"), TICKED));
        return checkboxes(box -> box.actionId(id).options(yes).initialOptions(TICKED.equals(initial) ? yes : null));
    }

    private static @Nullable String written(@Nullable BigDecimal bound, boolean whole, RoundingMode rounding) {
        if (bound == null) {
            return null;
        }
        return (whole ? bound.setScale(0, rounding) : bound).toPlainString();
    }
}
