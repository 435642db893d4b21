package org.committeecycle.shell.diagram;

import java.util.ArrayList;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.communication.Outbox;
import org.committeecycle.domain.diagram.Change;
import org.committeecycle.domain.diagram.Comparisons;
import org.committeecycle.shell.seat.Document;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.CommandRegistration.OptionArity;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "process", group = "The diagrams")
class DiffCommand {

    private final Comparisons comparisons;
    private final ComparedEditions editions;
    private final DiffPage pages;
    private final Drawn drawn;

    DiffCommand(Comparisons comparisons, ComparedEditions editions, DiffPage pages, Outbox outbox) {
        this.comparisons = comparisons;
        this.editions = editions;
        this.pages = pages;
        this.drawn = new Drawn(outbox);
    }

    @Example("process diff in-force workspace --page changes.html")
    @Command(
            command = "diff",
            description = "Says in plain words what differs between two editions of diagrams, tables and forms.")
    Shown diff(
            Actor who,
            @Option(
                            required = true,
                            description = "A folder, a file, in-force or shipped; alone, it is compared with in-force.")
                    Document first,
            @Option(
                            arity = OptionArity.ZERO_OR_ONE,
                            description = "The newer edition: a folder, a file, in-force or shipped.")
                    @Nullable
                    Document second,
            @Option(description = "Writes a page for a review, ending in .html, or - for standard output.") @Nullable
                    Document page) {
        Refused.unless(
                page == null || page.isHandedOver() || page.name().endsWith(".html"),
                "A page ends in .html, not '%s'.",
                page);
        ComparedEditions.Pair pair = editions.of(first, second);
        List<Change> changes = comparisons.compare(who, pair.before(), pair.after());
        Shown shown = Shown.text(String.join("\n", lines(changes)), changes);
        if (page == null) {
            return shown;
        }
        drawn.write(who, page, pages.of(changes, pair.before(), pair.after(), summary(changes)));
        return shown.saying("The page is written to %s.", page);
    }

    private static List<String> lines(List<Change> changes) {
        List<String> lines = new ArrayList<>();
        String file = "";
        for (Change change : changes) {
            if (!change.file().equals(file)) {
                file = change.file();
                lines.add(file);
            }
            lines.add("  " + change.sentence() + (change.ruleOfProcedure() ? " [rule of procedure]" : ""));
        }
        lines.add(summary(changes));
        return lines;
    }

    private static String summary(List<Change> changes) {
        if (changes.isEmpty()) {
            return "Nothing differs.";
        }
        long files = changes.stream().map(Change::file).distinct().count();
        long rules = changes.stream().filter(Change::ruleOfProcedure).count();
        String all = "%s in %s".formatted(count(changes.size(), "change"), count(files, "file"));
        return rules == 0
                ? all + "; no rule of procedure."
                : "%s; %s a rule of procedure and %s a recorded decision of the Committee."
                        .formatted(all, rules == 1 ? "one changes" : rules + " change", rules == 1 ? "needs" : "need");
    }

    private static String count(long number, String what) {
        return number == 1 ? "1 " + what : number + " " + what + "s";
    }
}
