package org.committeecycle.shell.diagram;

import java.util.List;
import java.util.Locale;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.diagram.Checks;
import org.committeecycle.domain.diagram.DrawingFinding;
import org.committeecycle.domain.diagram.DrawingFinding.Weight;
import org.committeecycle.domain.diagram.EditionInForce;
import org.committeecycle.domain.diagram.Workspace;
import org.committeecycle.shell.seat.Document;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.CommandRegistration.OptionArity;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "process", group = "The diagrams")
class CheckCommand {

    private final Checks checks;
    private final EditionInForce inForce;

    CheckCommand(Checks checks, EditionInForce inForce) {
        this.checks = checks;
        this.inForce = inForce;
    }

    @Example("process check workspace")
    @Command(
            command = "check",
            description = "Says what is wrong with edited diagrams, tables and forms; ends with 1 on an error.")
    Shown check(
            Actor who,
            @Option(
                            arity = OptionArity.ZERO_OR_ONE,
                            description = "A folder, a file, a zip archive or - for one; what is in force if left out.")
                    @Nullable
                    Document files) {
        Workspace workspace = files == null ? inForce.files() : WorkspaceFolder.read(files);
        List<DrawingFinding> findings = checks.check(who, workspace);
        return Shown.text(inWords(workspace, findings), findings).passing(number(findings, Weight.ERROR) == 0);
    }

    /** Each file with what was found in it, and below the line what it comes to. */
    private static String inWords(Workspace workspace, List<DrawingFinding> findings) {
        StringBuilder words = new StringBuilder();
        String file = "";
        for (DrawingFinding finding : findings) {
            if (!finding.file().equals(file)) {
                file = finding.file();
                words.append(file).append('\n');
            }
            words.append("  %s: %s\n    %s\n"
                    .formatted(finding.weight().name().toLowerCase(Locale.ROOT), found(finding), finding.help()));
        }
        return words.append("%s: %s, %s, %s."
                        .formatted(
                                count(workspace.files().size(), "file"),
                                count(number(findings, Weight.ERROR), "error"),
                                count(number(findings, Weight.WARNING), "warning"),
                                count(number(findings, Weight.NOTE), "note")))
                .toString();
    }

    private static String found(DrawingFinding finding) {
        String sentence =
                finding.element().isEmpty() ? finding.sentence() : finding.element() + " " + finding.sentence();
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static long number(List<DrawingFinding> findings, Weight weight) {
        return findings.stream().filter(finding -> finding.weight() == weight).count();
    }

    private static String count(long number, String what) {
        return number == 1 ? "1 " + what : number + " " + what + "s";
    }
}
