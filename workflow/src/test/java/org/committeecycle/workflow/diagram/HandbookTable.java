package org.committeecycle.workflow.diagram;

import static org.committeecycle.workflow.diagram.HandbookWords.cell;
import static org.committeecycle.workflow.diagram.HandbookWords.name;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.committeecycle.domain.diagram.Drawing;
import org.committeecycle.domain.diagram.Facet;
import org.committeecycle.domain.diagram.Part;

/** A decision table as a page that a delegate reads. */
final class HandbookTable {

    private static final Map<String, String> POLICIES = Map.of(
            "FIRST", "The first rule that fits decides.",
            "UNIQUE", "Never more than one rule fits.",
            "COLLECT", "All rules that fit count.",
            "ANY", "Rules that fit together say the same.",
            "RULE ORDER", "All rules that fit count, in their order.");

    private HandbookTable() {}

    /** The page in Markdown. */
    static String of(Drawing table) {
        StringBuilder page = new StringBuilder();
        for (Part decision : table.all("decision")) {
            List<Part> columns = table.inside(decision.id()).stream()
                    .filter(part -> part.is("input") || part.is("output"))
                    .toList();
            page.append("# %s\n\n%s %s\n\n"
                    .formatted(
                            name(decision),
                            decision.facet(Facet.DOCUMENTATION),
                            POLICIES.get(decision.facet(Facet.HIT_POLICY))));
            page.append(row(columns.stream().map(HandbookTable::head).toList()));
            page.append("|---".repeat(columns.size())).append("|\n");
            table.inside(decision.id()).stream()
                    .filter(part -> part.is("rule"))
                    .forEach(rule -> page.append(row(columns.stream()
                            .map(column -> words(rule.facet(Facet.CELL + column.name()), column))
                            .toList())));
        }
        return page.append(
                        "\nThis page is written from `%s`: change the table, not the page.\n".formatted(table.file()))
                .toString();
    }

    private static String head(Part column) {
        return column.is("input") ? name(column) : "**" + name(column) + "**";
    }

    private static String words(String text, Part column) {
        String plain = cell(text).replaceAll("^\"([^\"]*)\"$", "$1");
        return switch (plain) {
            case "true" -> "yes";
            case "false" -> "no";
            case "", "-" -> column.is("input") ? "whatever it is" : "";
            default -> plain;
        };
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
