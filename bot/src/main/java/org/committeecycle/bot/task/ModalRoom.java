package org.committeecycle.bot.task;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.committeecycle.domain.task.Field;

/** How much of a form fits into one modal: 100 blocks and 250 kB; what must be answered comes first. */
final class ModalRoom {

    private static final int BLOCKS = 100;
    private static final int BYTES = 250_000;

    /** For the notice of what is missing, and for the modal's own names and metadata. */
    private static final int BLOCKS_KEPT_FREE = 3;

    private static final int BYTES_KEPT_FREE = 30_000;
    private static final String NO_ROOM = "no room beside the other questions";
    private static final String TOO_LARGE = "more than a modal holds";

    private static final Gson JSON = GsonFactory.createSnakeCase();

    private int blocks = BLOCKS - BLOCKS_KEPT_FREE;
    private int bytes = BYTES - BYTES_KEPT_FREE;

    ModalRoom(List<LayoutBlock> head, List<LayoutBlock> tail) {
        take(head);
        take(tail);
    }

    /** The questions in their own order, those for which there is no room without their blocks. */
    List<Question> share(List<Question> questions) {
        Set<Field> fitting = new HashSet<>();
        questions.stream()
                .sorted(Comparator.comparing(question -> !question.field().required()))
                .filter(question -> take(question.blocks()))
                .forEach(question -> fitting.add(question.field()));
        List<Question> shared = new ArrayList<>();
        for (Question question : questions) {
            shared.add(
                    fitting.contains(question.field())
                            ? question
                            : question.hindered(isTooLarge(question.blocks()) ? TOO_LARGE : NO_ROOM));
        }
        return shared;
    }

    private static boolean isTooLarge(List<LayoutBlock> alone) {
        return alone.size() > BLOCKS - BLOCKS_KEPT_FREE || size(alone) > BYTES - BYTES_KEPT_FREE;
    }

    private boolean take(List<LayoutBlock> taken) {
        int size = size(taken);
        if (taken.size() > blocks || size > bytes) {
            return false;
        }
        blocks -= taken.size();
        bytes -= size;
        return true;
    }

    private static int size(List<LayoutBlock> blocks) {
        return JSON.toJson(blocks).getBytes(StandardCharsets.UTF_8).length;
    }
}
