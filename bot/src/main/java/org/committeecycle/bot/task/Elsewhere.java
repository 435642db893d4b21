package org.committeecycle.bot.task;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.committeecycle.bot.Cut;
import org.committeecycle.domain.task.Owner;
import org.committeecycle.domain.task.Task;

/** What is missing in a modal, why, and where to answer it instead. */
final class Elsewhere {

    private static final int LONGEST_LIST = 4500;
    private static final int LONGEST_NAME = 150;
    private static final int FIELDS_IN_A_COMMAND = 8;

    private Elsewhere() {}

    /** Only optional questions are missing: the rest can be answered here. */
    static List<LayoutBlock> optional(Task task, List<Question> questions) {
        List<Question> missing = missing(questions);
        return missing.isEmpty()
                ? List.of()
                : notice(
                        missing,
                        "What you answer here answers the task without that. To answer that too, "
                                + byTheShell(task, questions));
    }

    /** Something is missing that must be answered. */
    static List<LayoutBlock> required(Task task, List<Question> questions) {
        List<LayoutBlock> blocks = new ArrayList<>(
                notice(missing(questions), "So the task cannot be answered here: " + byTheShell(task, questions)));
        blocks.addAll(Told.blocks(Cut.mrkdwn(
                "What is asked:\n" + questions.stream().map(Elsewhere::asked).collect(joining("\n")), LONGEST_LIST)));
        return blocks;
    }

    private static List<LayoutBlock> notice(List<Question> missing, String whatToDo) {
        Map<String, String> namesByHindrance = missing.stream()
                .collect(groupingBy(
                        question -> String.valueOf(question.hindrance()),
                        LinkedHashMap::new,
                        mapping(Elsewhere::name, joining(", "))));
        String list = namesByHindrance.entrySet().stream()
                .map(entry -> "• %s: %s".formatted(entry.getValue(), entry.getKey()))
                .collect(joining("\n"));
        return Told.blocks(":warning: Slack cannot show all of this form.\n%s\n%s"
                .formatted(Cut.mrkdwn(list, LONGEST_LIST), whatToDo));
    }

    private static String asked(Question question) {
        return "• %s%s".formatted(name(question), question.field().required() ? "" : " (may be left empty)");
    }

    private static String name(Question question) {
        return "'%s'".formatted(Cut.escaped(Cut.plain(question.label(), LONGEST_NAME)));
    }

    private static String byTheShell(Task task, List<Question> asked) {
        boolean few = asked.size() <= FIELDS_IN_A_COMMAND;
        String fields = few
                ? asked.stream()
                        .map(question -> " --field %s=..."
                                .formatted(Cut.plain(question.field().key(), LONGEST_NAME)))
                        .collect(joining())
                : " --field KEY=...";
        return "%s: `%s%s`%s"
                .formatted(
                        task.owner() == Owner.ISU ? "use the shell" : "give your answer to the ISU, who records it so",
                        command(task),
                        Cut.escaped(fields),
                        few ? "." : ", with the keys that `task show %s` lists.".formatted(task.id()));
    }

    private static String command(Task task) {
        return task.owner() == Owner.ISU
                ? "task done %s".formatted(task.id())
                : "task record %s STATE --by NAME --way mail".formatted(task.id());
    }

    private static List<Question> missing(List<Question> questions) {
        return questions.stream().filter(Question::isMissing).toList();
    }
}
