package org.committeecycle.shell.diagram;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.committeecycle.domain.diagram.Change;
import org.committeecycle.domain.diagram.Drawing;
import org.committeecycle.domain.diagram.Facet;
import org.committeecycle.domain.diagram.Part;
import org.jspecify.annotations.Nullable;

/** One edition of a table or a form as HTML, with what differs from the other edition marked. */
final class DrawingPanel {

    private static final Set<String> COLUMNS = Set.of("input", "output");

    private final Drawing drawing;
    private final @Nullable Drawing other;
    private final Map<String, Change.Kind> marks;
    private final Html html = new Html();

    DrawingPanel(Drawing drawing, @Nullable Drawing other, Map<String, Change.Kind> marks) {
        this.drawing = drawing;
        this.other = other;
        this.marks = marks;
    }

    /** Each decision of the file as a table. */
    String tables() {
        drawing.all("decision").forEach(this::table);
        return html.toString();
    }

    private void table(Part decision) {
        List<Part> inside = drawing.inside(decision.id());
        List<Part> columns =
                inside.stream().filter(part -> COLUMNS.contains(part.kind())).toList();
        html.add("<table><caption");
        mark(decision);
        html.add(">%s (%s)</caption><thead><tr><th>Row</th>", decision.name(), decision.facet(Facet.HIT_POLICY));
        for (Part column : columns) {
            html.add("<th");
            mark(column);
            html.add(">").add(sign(column)).add("%s</th>", column.name());
        }
        html.add("</tr></thead><tbody>");
        inside.stream().filter(part -> part.is("rule")).forEach(rule -> row(rule, columns));
        html.add("</tbody></table>");
    }

    private void row(Part rule, List<Part> columns) {
        html.add("<tr");
        mark(rule);
        html.add("><th>").add(sign(rule)).add("%s</th>", rule.facet(Facet.POSITION));
        for (Part column : columns) {
            String text = rule.facet(Facet.CELL + column.name());
            boolean differs = !text.equals(opposite(rule, column).orElse(text));
            html.add(differs ? "<td class=\"changed\"><span class=\"sign\">≠</span>" : "<td>")
                    .add("%s</td>", text);
        }
        html.add("</tr>");
    }

    private Optional<String> opposite(Part rule, Part column) {
        Drawing opposite = other;
        if (opposite == null) {
            return Optional.empty();
        }
        return opposite.part(column.id())
                .flatMap(twin -> opposite.part(rule.id()).map(row -> row.facet(Facet.CELL + twin.name())));
    }

    /** The fields of a form from top to bottom. */
    String fields() {
        html.add("<ol class=\"fields\">");
        drawing.parts().stream().filter(part -> part.within() != null).forEach(this::field);
        return html.add("</ol>").toString();
    }

    private void field(Part field) {
        html.add("<li");
        mark(field);
        html.add(">")
                .add(sign(field))
                .add("<b>%s</b> <small>%s, %s</small><dl>", field.name(), field.kind(), field.id());
        field.facets().forEach((word, text) -> {
            if (!word.equals(Facet.POSITION)) {
                html.add("<dt>%s</dt><dd>%s</dd>", word, text);
            }
        });
        html.add("</dl></li>");
    }

    private void mark(Part part) {
        html.add(" data-id=\"%s\"", part.id());
        Change.Kind kind = marks.get(part.id());
        if (kind != null) {
            html.add(" class=\"%s\"", Html.style(kind));
        }
    }

    private String sign(Part part) {
        Change.Kind kind = marks.get(part.id());
        return kind == null ? "" : "<span class=\"sign\">" + Html.sign(kind) + "</span>";
    }
}
