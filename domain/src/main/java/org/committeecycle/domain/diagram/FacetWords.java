package org.committeecycle.domain.diagram;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeecycle.domain.task.Owner;

/** The Committee's words for what is written on a part; what we have no word for is named as the file names it. */
final class FacetWords {

    private static final Pattern COMPARISON = Pattern.compile("\\$\\{\\s*(\\w+)\\s*([!=]=)\\s*'?([^'}]*?)'?\\s*}");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry(Facet.DOCUMENTATION, "documentation"),
            Map.entry(Facet.WAIT, "wait"),
            Map.entry(Facet.DUE, "deadline"),
            Map.entry(Facet.OWNER, "owner"),
            Map.entry(Facet.ASSIGNEE, "assignee"),
            Map.entry(Facet.FORM, "form"),
            Map.entry(Facet.STEP, "step"),
            Map.entry(Facet.ANSWER, "answer's name"),
            Map.entry(Facet.CONDITION, "condition"),
            Map.entry(Facet.CALLS, "called diagram"),
            Map.entry(Facet.EVENT, "kind of event"),
            Map.entry(Facet.MESSAGE, "message"),
            Map.entry(Facet.VERSION, "version tag"),
            Map.entry(Facet.HIT_POLICY, "hit policy"),
            Map.entry(Facet.ASKS, "fact asked for"),
            Map.entry(Facet.TYPE, "type"),
            Map.entry("allowed values", "list of allowed values"),
            Map.entry("answers as", "name of the answer"),
            Map.entry("description", "explanation"),
            Map.entry("values", "list of options"),
            Map.entry("defaultValue", "first answer"),
            Map.entry("validate minLength", "shortest text"),
            Map.entry("validate maxLength", "longest text"),
            Map.entry("validate min", "smallest number"),
            Map.entry("validate max", "largest number"),
            Map.entry("validate pattern", "pattern"),
            Map.entry(Facet.PROPERTY + "owner", "owner"),
            Map.entry(Facet.PROPERTY + "rule", "decision rule"),
            Map.entry(Facet.PROPERTY + "hold", "limit of a hold"),
            Map.entry(Facet.PROPERTY + "minimum", "shortest silence"));

    private FacetWords() {}

    /** What is written there, as in "the ... of 'X'". */
    static String word(String facet, Part part) {
        if (facet.equals(Facet.PROPERTY + "period")) {
            return switch (part.facet(Facet.PROPERTY + "rule")) {
                case "silence" -> "silence period";
                case "all" -> "time to agree";
                default -> "period";
            };
        }
        if (WORDS.containsKey(facet)) {
            return WORDS.get(facet);
        }
        for (String before : new String[] {Facet.PROPERTY, Facet.LISTENER}) {
            if (facet.startsWith(before)) {
                return "%s '%s'".formatted(before.strip(), facet.substring(before.length()));
            }
        }
        return "'" + facet + "'";
    }

    /** The text as a sentence says it. */
    static String value(String facet, String text) {
        return switch (facet) {
            case Facet.OWNER, Facet.PROPERTY + "owner" ->
                owner(text).map(Owner::inWords).orElse("'" + text + "'");
            case Facet.CONDITION -> condition(text);
            case Facet.PROPERTY + "rule" -> rule(text);
            case Facet.FORM, Facet.CALLS, Facet.MESSAGE, Facet.ASSIGNEE, Facet.ANSWER, Facet.ASKS -> "'" + text + "'";
            case Facet.WAIT, Facet.DUE, Facet.VERSION, Facet.HIT_POLICY, Facet.TYPE, Facet.EVENT, Facet.STEP ->
                bare(text);
            default ->
                facet.startsWith(Facet.PROPERTY) || facet.startsWith(Facet.CELL) ? bare(text) : TextChange.quoted(text);
        };
    }

    /** Whose it is: {@code the ISU's}. */
    static String possessive(String owner) {
        String words = value(Facet.OWNER, owner);
        return words.endsWith("s") ? words + "'" : words + "'s";
    }

    private static String bare(String text) {
        return text.isEmpty() ? "empty" : text;
    }

    private static Optional<Owner> owner(String word) {
        return Arrays.stream(Owner.values())
                .filter(owner -> owner.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /** A comparison of ours as a clause: {@code when outcome is ADOPTED}. */
    static String condition(String text) {
        Matcher comparison = COMPARISON.matcher(text);
        return comparison.matches()
                ? "when %s %s %s"
                        .formatted(
                                comparison.group(1),
                                comparison.group(2).equals("==") ? "is" : "is not",
                                comparison.group(3))
                : "when " + bare(text);
    }

    private static String rule(String word) {
        return switch (word) {
            case "silence" -> "silence";
            case "meeting" -> "the decision of a meeting";
            case "all" -> "the express agreement of all";
            case "chair" -> "the decision of the Chair";
            default -> bare(word);
        };
    }
}
