package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.committeecycle.domain.cycle.Step;

/** What a diagram names is there: forms, diagrams, letter templates, milestones, messages. */
final class ReferenceRules implements DrawingRule {

    private static final String OPENS_A_LETTER = "${communicationSteps.openUsual(execution)}";
    private static final Pattern MILESTONE = Pattern.compile("\\bmilestone ([a-z0-9-]+)");
    private static final String STEP_OF_THE_YEAR = Facet.PROPERTY + "step";

    @Override
    public List<DrawingFinding> findings(Drawing drawing, Drawings all) {
        List<DrawingFinding> findings = new ArrayList<>();
        for (Part part : drawing.parts()) {
            missing(drawing, all, part, Facet.FORM, SourceKind.FORM).ifPresent(findings::add);
            missing(drawing, all, part, Facet.CALLS, SourceKind.DIAGRAM).ifPresent(findings::add);
            milestone(drawing, all, part).ifPresent(findings::add);
            message(drawing, all, part).ifPresent(findings::add);
            if (part.facet(Facet.STEP).equals(OPENS_A_LETTER)) {
                letter(drawing, all, part).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<DrawingFinding> missing(
            Drawing drawing, Drawings all, Part part, String facet, SourceKind kind) {
        List<String> there =
                all.workspace().names(kind).stream().map(kind::idIn).toList();
        return !part.has(facet) || there.contains(part.facet(facet))
                ? Optional.empty()
                : Optional.of(DrawingFinding.error(
                        drawing.file(),
                        part,
                        "names the %s '%s', which is not there.".formatted(kind, part.facet(facet)),
                        "There are: %s.".formatted(String.join(", ", there))));
    }

    private static Optional<DrawingFinding> milestone(Drawing drawing, Drawings all, Part part) {
        Matcher words = MILESTONE.matcher(part.has(Facet.WAIT) ? part.facet(Facet.WAIT) : part.facet(Facet.DUE));
        if (!words.find() || isStep(words.group(1)) || isTaskOfTheYear(all, words.group(1))) {
            return Optional.empty();
        }
        return Optional.of(DrawingFinding.error(
                drawing.file(),
                part,
                "waits for the milestone '%s', which no year has.".formatted(words.group(1)),
                "There are: %s."
                        .formatted(Arrays.stream(Step.values()).map(Step::key).collect(Collectors.joining(", ")))));
    }

    private static boolean isStep(String key) {
        return Arrays.stream(Step.values()).anyMatch(step -> step.key().equals(key));
    }

    private static boolean isTaskOfTheYear(Drawings all, String id) {
        return all.diagram("cycle")
                .flatMap(year -> year.part(id))
                .filter(task -> task.is("userTask"))
                .isPresent();
    }

    private static Optional<DrawingFinding> message(Drawing drawing, Drawings all, Part part) {
        return !part.has(Facet.MESSAGE) || all.told().contains(part.facet(Facet.MESSAGE))
                ? Optional.empty()
                : Optional.of(DrawingFinding.error(
                        drawing.file(),
                        part,
                        "waits for the message '%s', which nobody sends.".formatted(part.facet(Facet.MESSAGE)),
                        "There are: %s.".formatted(String.join(", ", all.told()))));
    }

    private static Optional<DrawingFinding> letter(Drawing drawing, Drawings all, Part part) {
        String step = part.facet(STEP_OF_THE_YEAR);
        if (!isStep(step)) {
            return Optional.of(DrawingFinding.error(
                    drawing.file(),
                    part,
                    "opens a letter for '%s', which is no step of the year.".formatted(step),
                    "Set its property 'step' to the id of a step, such as reporting-reminder."));
        }
        return all.workspace().file(step + ".docx").isPresent()
                ? Optional.empty()
                : Optional.of(DrawingFinding.error(
                        drawing.file(),
                        part,
                        "opens a letter that has no template.",
                        "Add the Word file %s.docx.".formatted(step)));
    }
}
