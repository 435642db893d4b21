package org.committeecycle.domain.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the parts of a drawing are called in a sentence. */
final class Called {

    private final SourceKind kind;
    private final Drawing drawing;

    Called(SourceKind kind, Drawing drawing) {
        this.kind = kind;
        this.drawing = drawing;
    }

    /** The part of the id, as {@link #part} calls it; the id itself where there is none. */
    String id(String id) {
        Optional<Part> part = drawing.part(id);
        return part.isPresent() ? part(part.get()) : "'" + id + "'";
    }

    /** In the middle of a sentence: {@code 'Sign the letter'}, {@code the column 'Reason'}, {@code row 2}. */
    String part(Part part) {
        if (part.is("rule") && kind == SourceKind.TABLE) {
            return "row " + part.facet(Facet.POSITION);
        }
        if (part.is("sequenceFlow")) {
            return "the way from %s to %s".formatted(id(part.facet(Facet.SOURCE)), id(part.facet(Facet.TARGET)));
        }
        boolean isStep = kind == SourceKind.DIAGRAM && part.within() != null;
        return isStep && !part.name().isBlank() ? named(part) : withKind(part);
    }

    /** With its kind: {@code the user task 'Sign the letter'}. */
    String withKind(Part part) {
        String name = part.name().isBlank() ? part.id().isEmpty() ? "" : " (" + part.id() + ")" : " " + named(part);
        return "the " + kind(part) + name;
    }

    /** The column of a cell: {@code 'Reason'}. */
    String column(String cell) {
        String id = cell.substring(Facet.CELL.length());
        return "'" + drawing.part(id).map(Part::name).orElse(id) + "'";
    }

    boolean hasColumn(String cell) {
        return drawing.part(cell.substring(Facet.CELL.length())).isPresent();
    }

    /** What the part is: {@code user task}, {@code column}, {@code text area}. */
    String kind(Part part) {
        return switch (kind) {
            case TABLE ->
                switch (part.kind()) {
                    case "decision" -> "table";
                    case "input" -> "column";
                    case "output" -> "column of the answer";
                    case "rule" -> "row";
                    default -> part.kindInWords();
                };
            case FORM -> part.within() == null ? "form" : part.is("text") ? "text" : "field";
            default -> part.is("sequenceFlow") ? "way" : event(part.facet(Facet.EVENT)) + part.kindInWords();
        };
    }

    private static String event(String event) {
        return event.isEmpty() ? "" : event + " ";
    }

    private static String named(Part part) {
        return "'" + part.name().strip() + "'";
    }

    /** A list as a sentence names it: {@code 'A', 'B' and 'C'}. */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** A sentence of these words. */
    static String sentence(String words) {
        String whole = words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return whole + ".";
    }
}
