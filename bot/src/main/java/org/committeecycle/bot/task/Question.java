package org.committeecycle.bot.task;

import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.committeecycle.bot.Cut;
import org.committeecycle.domain.task.Field;
import org.jspecify.annotations.Nullable;

/**
 * One field with what stands above it.
 *
 * @param hindrance why Slack cannot ask it, to be read after its name and a colon; absent when it can
 */
record Question(Field field, List<LayoutBlock> blocks, @Nullable String hindrance) {

    private static final int LONGEST_LABEL = 2000;
    private static final Set<Field.Type> CHOOSING =
            EnumSet.of(Field.Type.RADIO, Field.Type.SELECT, Field.Type.CHECKLIST);

    static Question of(Field field, List<String> told) {
        String hindrance = hindranceOf(field);
        return new Question(field, hindrance == null ? blocks(field, told) : List.of(), hindrance);
    }

    Question hindered(String reason) {
        return new Question(field, List.of(), reason);
    }

    boolean isMissing() {
        return hindrance != null;
    }

    String label() {
        return label(field);
    }

    private static @Nullable String hindranceOf(Field field) {
        Integer minLength = field.text().minLength();
        if (minLength != null && minLength > FieldInput.LONGEST_TEXT) {
            return "at least %,d characters, and a modal takes %,d".formatted(minLength, FieldInput.LONGEST_TEXT);
        }
        boolean isText = field.type() == Field.Type.TEXT || field.type() == Field.Type.TEXT_AREA;
        if (isText && field.initial() != null && field.initial().length() > FieldInput.LONGEST_TEXT) {
            return "it begins with a longer text than a modal takes";
        }
        if (CHOOSING.contains(field.type()) && field.options().isEmpty()) {
            return "nothing to choose from";
        }
        return field.options().size() > FieldChoices.MOST
                ? "%,d choices, and a modal offers %,d"
                        .formatted(field.options().size(), FieldChoices.MOST)
                : null;
    }

    private static List<LayoutBlock> blocks(Field field, List<String> told) {
        List<String> above = new ArrayList<>(told);
        String label = label(field);
        String description =
                field.description() == null ? "" : field.description().strip();
        if (label.length() > LONGEST_LABEL) {
            above.add(label);
        }
        if (description.length() > LONGEST_LABEL) {
            above.add(description);
        }
        above.add(FieldChoices.writtenOut(field));
        List<LayoutBlock> blocks = new ArrayList<>(Told.blocks(Told.escaped(above)));
        blocks.add(input(block -> block.blockId(Ids.of(field))
                .label(plainText(Cut.plain(label, LONGEST_LABEL)))
                .hint(hint(description))
                .optional(!field.required())
                .element(FieldInput.of(field))));
        return blocks;
    }

    private static @Nullable PlainTextObject hint(String description) {
        return description.isEmpty() || description.length() > LONGEST_LABEL ? null : plainText(description);
    }

    private static String label(Field field) {
        return field.label().isBlank() ? field.key() : field.label().strip();
    }
}
