package org.committeecycle.workflow.diagram;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.domain.diagram.Facet;
import org.committeecycle.domain.diagram.Part;

/** The words of the handbook, for a reader who has never seen a diagram. */
final class HandbookWords {

    private static final Pattern MILESTONE = Pattern.compile("milestone ([a-z0-9-]+)(?: (minus|plus) (.+))?");
    private static final Map<String, String> OWNERS = Map.of(
            "isu",
            "the ISU",
            "chair",
            "the Chair",
            "members",
            "the members",
            "states",
            "the States",
            "software",
            "the software");

    private HandbookWords() {}

    /** Who moves it on. */
    static String who(Part step) {
        String owner = step.has(Facet.OWNER) ? step.facet(Facet.OWNER) : step.facet(Facet.PROPERTY + "owner");
        if (!owner.isEmpty()) {
            return OWNERS.getOrDefault(owner, owner);
        }
        if (step.has(Facet.CALLS)) {
            return "see [%1$s](%1$s.md)".formatted(step.facet(Facet.CALLS));
        }
        return step.has(Facet.STEP) ? "the software" : step.has(Facet.WAIT) ? "the calendar" : "whoever is told";
    }

    /** Until when, with the step of the year by its title. */
    static String until(Part step) {
        String words = step.has(Facet.WAIT) ? step.facet(Facet.WAIT) : step.facet(Facet.DUE);
        Matcher milestone = MILESTONE.matcher(words);
        if (milestone.matches()) {
            String title = "\u201c" + title(milestone.group(1)) + "\u201d";
            return milestone.group(2) == null
                    ? "the day of " + title
                    : "%s %s %s"
                            .formatted(
                                    milestone.group(3), milestone.group(2).equals("minus") ? "before" : "after", title);
        }
        if (!words.isEmpty()) {
            return words.matches("\\d+ [a-z ]+") && step.has(Facet.DUE) ? words + " after it was asked" : words;
        }
        return cell(step.facet(Facet.PROPERTY + "no deadline because"));
    }

    private static String title(String key) {
        return Arrays.stream(Step.values())
                .filter(step -> step.key().equals(key))
                .map(Step::title)
                .findFirst()
                .orElse(key);
    }

    /** The rule by which the members decide on what the step puts to them. */
    static String rule(Part step) {
        String hold = step.facet(Facet.PROPERTY + "hold");
        String minimum = step.facet(Facet.PROPERTY + "minimum");
        String period = step.facet(Facet.PROPERTY + "period");
        String how =
                switch (step.facet(Facet.PROPERTY + "rule")) {
                    case "silence" -> "adopted when nobody objects within " + period;
                    case "all" -> "adopted when all who may take part agree within " + period;
                    case "meeting" -> "decided at a meeting";
                    case "chair" -> "decided by the Chair";
                    default -> "";
                };
        return how
                + (hold.isEmpty() ? "" : "; a member may hold it for at most " + hold)
                + (minimum.isEmpty() ? "" : "; never less than " + minimum);
    }

    /** Text that may stand in a cell of a table. */
    static String cell(String text) {
        return text.strip().replaceAll("\\s+", " ").replace("|", "\\|");
    }

    /** What the part is called, also where it has no name. */
    static String name(Part part) {
        return cell(part.name().isBlank() ? part.id().replace('-', ' ') : part.name());
    }
}
