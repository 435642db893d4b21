package org.committeecycle.bot.task;

import com.google.gson.JsonObject;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.committeecycle.bot.stub.Breach;
import org.committeecycle.bot.stub.SlackLimits;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.task.Field;
import org.committeecycle.domain.task.Field.Option;
import org.committeecycle.domain.task.Form;
import org.committeecycle.domain.task.NumberBounds;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Task;
import org.committeecycle.domain.task.TextBounds;

/** Tasks with forms of every kind, and what their modals say. */
final class Asking {

    static final String UNTIL = "Until <!date^1742230800^{date} {time}|17 March 2025, 18:00 (Geneva)>";

    private Asking() {}

    static Task task(String name, String instruction) {
        return task(name, instruction, Owner.MEMBERS);
    }

    static Task task(String name, String instruction, Owner owner) {
        Subject year = Subject.of(Subject.Kind.CYCLE, "2025");
        return new Task(
                "T-12",
                "visit",
                null,
                name,
                instruction,
                owner,
                year,
                year,
                "visit",
                null,
                Instant.EPOCH,
                Task.Status.OPEN,
                null,
                null,
                Map.of());
    }

    static View modal(Form form) {
        return FormModal.of(task("Record the visit", "Say what was seen."), form, UNTIL, "answer-task", "T-12");
    }

    static View modal(Field... fields) {
        return modal(form(fields));
    }

    static Form form(Field... fields) {
        return new Form("visit", "The visit took place", List.of(fields));
    }

    static Field field(String key, Field.Type type, boolean required) {
        return new Field(key, "Label of " + key, type, required, null, null, List.of());
    }

    static Field text(String key, TextBounds bounds) {
        return new Field(
                key, "Label of " + key, Field.Type.TEXT, true, null, bounds, NumberBounds.NONE, List.of(), null);
    }

    static Field number(String key, NumberBounds bounds) {
        return new Field(
                key, "Label of " + key, Field.Type.NUMBER, true, null, TextBounds.NONE, bounds, List.of(), null);
    }

    static Field choice(String key, Field.Type type, List<Option> options) {
        return new Field(key, "Label of " + key, type, true, null, null, options);
    }

    static Field startingWith(String initial, Field field) {
        return new Field(
                field.key(),
                field.label(),
                field.type(),
                field.required(),
                field.description(),
                field.text(),
                field.number(),
                field.options(),
                initial);
    }

    static List<Option> options(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> new Option("v" + n, "Choice " + n))
                .toList();
    }

    static List<Breach> breaches(View modal) {
        JsonObject json = GsonFactory.createSnakeCase().toJsonTree(modal).getAsJsonObject();
        return SlackLimits.breaches(json);
    }

    /** All that stands between the fields. */
    static String words(View modal) {
        return modal.getBlocks().stream().map(Asking::words).collect(Collectors.joining("\n"));
    }

    private static String words(LayoutBlock block) {
        if (block instanceof SectionBlock section) {
            return section.getText().getText();
        }
        return block instanceof HeaderBlock header ? header.getText().getText() : "";
    }
}
