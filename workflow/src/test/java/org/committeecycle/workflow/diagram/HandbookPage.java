package org.committeecycle.workflow.diagram;

import static org.committeecycle.workflow.diagram.HandbookWords.cell;
import static org.committeecycle.workflow.diagram.HandbookWords.name;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.domain.diagram.Drawing;
import org.committeecycle.domain.diagram.Facet;
import org.committeecycle.domain.diagram.Part;

/** What a diagram says of itself, as a page that a delegate reads. */
final class HandbookPage {

    private static final Set<String> STEPS =
            Set.of("userTask", "serviceTask", "callActivity", "receiveTask", "subProcess");

    private final Drawing diagram;
    private final Map<String, Drawing> forms;
    private final List<Part> inOrder;
    private final StringBuilder page = new StringBuilder();

    private HandbookPage(Drawing diagram, Map<String, Drawing> forms) {
        this.diagram = diagram;
        this.forms = forms;
        this.inOrder = inOrder();
    }

    /** The page in Markdown. */
    static String of(Drawing diagram, Map<String, Drawing> forms) {
        return new HandbookPage(diagram, forms).written();
    }

    private String written() {
        Part process = diagram.all("process").get(0);
        page.append("# %s\n\n%s\n\n".formatted(name(process), process.facet(Facet.DOCUMENTATION)));
        page.append("![%s](../diagrams/%s.png)\n".formatted(name(process), process.id()));
        section(
                "How it begins",
                "| when | what it means |",
                inOrder.stream()
                        .filter(part -> part.is("startEvent"))
                        .map(start -> row(name(start), cell(start.facet(Facet.DOCUMENTATION)))));
        section(
                "Step by step",
                "| step | who | until | what happens |",
                inOrder.stream().filter(HandbookPage::isStep).map(this::step));
        section(
                "Rules of procedure",
                "| question | how it is decided |",
                inOrder.stream()
                        .filter(part -> part.has(Facet.PROPERTY + "rule"))
                        .map(part -> row(name(part), HandbookWords.rule(part))));
        section(
                "What is chosen on the way",
                "| question | answer | then |",
                inOrder.stream()
                        .filter(part -> part.kind().endsWith("Gateway")
                                && diagram.flowsFrom(part.id()).size() > 1)
                        .filter(part -> !part.is("parallelGateway"))
                        .flatMap(this::ways));
        inOrder.stream().filter(part -> part.has(Facet.FORM)).forEach(this::form);
        section(
                "How it ends",
                "| end | reached after |",
                inOrder.stream().filter(part -> part.is("endEvent")).map(end -> row(name(end), before(end))));
        return page.append("\nThis page is written from `%s`: change the diagram, not the page.\n"
                        .formatted(diagram.file()))
                .toString();
    }

    private static boolean isStep(Part part) {
        return STEPS.contains(part.kind()) || part.is("intermediateCatchEvent") || part.is("boundaryEvent");
    }

    private String step(Part step) {
        String onBorder = diagram.part(step.facet(Facet.ATTACHED_TO))
                .map(around -> "While \u201c" + name(around) + "\u201d is open. ")
                .orElse("");
        String again = step.has("multiInstanceLoopCharacteristics collection") ? "Once for each of them. " : "";
        return row(
                name(step),
                step.is("subProcess") ? "" : HandbookWords.who(step),
                HandbookWords.until(step),
                onBorder + again + cell(step.facet(Facet.DOCUMENTATION)));
    }

    private Stream<String> ways(Part gateway) {
        List<String> rows = new ArrayList<>();
        for (Part way : diagram.flowsFrom(gateway.id())) {
            String answer = way.name().isBlank() ? "whichever comes first" : cell(way.name());
            rows.add(row(rows.isEmpty() ? name(gateway) : "", answer, target(way)));
        }
        return rows.stream();
    }

    private void form(Part task) {
        Drawing form = forms.get(task.facet(Facet.FORM));
        section(
                "What is asked in \u201c" + name(task) + "\u201d",
                "| question | answer | |",
                form.parts().stream()
                        .filter(part -> !part.is("form") && !part.is("text"))
                        .map(HandbookPage::field));
    }

    private static String field(Part field) {
        String answer =
                switch (field.kind()) {
                    case "datetime" -> "a day";
                    case "number" -> "a number";
                    case "checkbox" -> "yes or no";
                    case "select", "radio", "checklist" -> "a choice";
                    default -> "a text";
                };
        boolean required = field.facet("validate required").equals("true");
        return row(
                cell(field.name().isBlank() ? field.facet("dateLabel") : field.name()),
                answer + (required ? ", required" : ""),
                cell(field.facet("description")));
    }

    private String before(Part end) {
        return diagram.flowsTo(end.id()).stream()
                .map(flow -> diagram.part(flow.facet(Facet.SOURCE)).orElseThrow())
                .map(HandbookWords::name)
                .collect(Collectors.joining(", "));
    }

    private String target(Part way) {
        return diagram.part(way.facet(Facet.TARGET)).map(HandbookWords::name).orElseThrow();
    }

    private void section(String title, String head, Stream<String> rows) {
        List<String> lines = rows.toList();
        if (!lines.isEmpty()) {
            String rule = head.replaceAll("[^|]+", "---");
            page.append("\n## %s\n%s\n%s\n%s\n".formatted(title, head, rule, String.join("\n", lines)));
        }
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** As it happens: from each beginning along the ways; what goes on beside a step is told at once. */
    private List<Part> inOrder() {
        Set<String> seen = new LinkedHashSet<>();
        Stream.concat(
                        diagram.all("startEvent").stream().filter(start -> !isInside(start)),
                        diagram.parts().stream().filter(part -> !part.is("sequenceFlow") && !part.is("process")))
                .forEach(begin -> follow(begin, seen));
        return seen.stream().flatMap(id -> diagram.part(id).stream()).toList();
    }

    private void follow(Part begin, Set<String> seen) {
        Deque<Part> next = new ArrayDeque<>(List.of(begin));
        while (!next.isEmpty()) {
            Part part = next.poll();
            if (seen.add(part.id())) {
                diagram.inside(part.id()).stream()
                        .filter(inner -> inner.is("startEvent"))
                        .forEach(inner -> follow(inner, seen));
                next.addAll(after(part));
                for (Part beside : diagram.onBorderOf(part.id())) {
                    seen.add(beside.id());
                    after(beside).forEach(each -> follow(each, seen));
                }
            }
        }
    }

    private List<Part> after(Part part) {
        return diagram.flowsFrom(part.id()).stream()
                .flatMap(flow -> diagram.part(flow.facet(Facet.TARGET)).stream())
                .toList();
    }

    private boolean isInside(Part part) {
        return diagram.part(String.valueOf(part.within()))
                .filter(around -> around.is("subProcess"))
                .isPresent();
    }
}
