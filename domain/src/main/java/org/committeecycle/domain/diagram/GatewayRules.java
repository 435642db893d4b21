package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A gateway that chooses asks a question, and has a way for every answer. */
final class GatewayRules implements DrawingRule {

    private static final Pattern OPTION = Pattern.compile("\\(([^()]*)\\)(?:, |$)");

    private final StepAnswers steps;

    GatewayRules(StepAnswers steps) {
        this.steps = steps;
    }

    @Override
    public List<DrawingFinding> findings(Drawing drawing, Drawings all) {
        List<DrawingFinding> findings = new ArrayList<>();
        for (Part gateway : drawing.parts()) {
            List<Part> ways = drawing.flowsFrom(gateway.id());
            if ((gateway.is("exclusiveGateway") || gateway.is("inclusiveGateway")) && ways.size() > 1) {
                asks(drawing, gateway, ways, findings);
                answers(drawing, all, gateway, ways, findings);
            }
        }
        return findings;
    }

    private static void asks(Drawing drawing, Part gateway, List<Part> ways, List<DrawingFinding> findings) {
        if (!gateway.name().strip().endsWith("?")) {
            findings.add(DrawingFinding.warning(
                    drawing.file(), gateway, "asks no question.", "Name it by what is asked, such as 'Adopted?'."));
        }
        for (Part way : ways) {
            if (way.name().isBlank()) {
                findings.add(DrawingFinding.warning(
                        drawing.file(), way, "does not say for which answer it is taken.", "Name it by the answer."));
            }
        }
    }

    private void answers(Drawing drawing, Drawings all, Part gateway, List<Part> ways, List<DrawingFinding> findings) {
        for (Part way : ways) {
            if (Condition.of(way).isEmpty() && !isDefault(gateway, way)) {
                findings.add(DrawingFinding.error(
                        drawing.file(),
                        way,
                        "has no condition.",
                        "Say for which answer it is taken, as ${outcome == 'ADOPTED'}, or make it the default flow."));
            }
        }
        if (ways.stream().anyMatch(way -> isDefault(gateway, way))) {
            return;
        }
        List<Condition> conditions =
                ways.stream().flatMap(way -> Condition.of(way).stream()).toList();
        Set<String> asked = conditions.stream().map(Condition::answer).collect(Collectors.toCollection(TreeSet::new));
        if (asked.size() == 1) {
            missing(drawing, all, gateway, conditions).ifPresent(findings::add);
        } else if (asked.size() > 1) {
            findings.add(DrawingFinding.error(
                    drawing.file(),
                    gateway,
                    "asks for %s at once, and may have no way out.".formatted(String.join(" and ", asked)),
                    "Make one way the default flow."));
        }
    }

    private Optional<DrawingFinding> missing(Drawing drawing, Drawings all, Part gateway, List<Condition> conditions) {
        String answer = conditions.get(0).answer();
        Set<String> known = known(drawing, all, answer);
        if (known.isEmpty() && conditions.stream().anyMatch(condition -> !condition.equal())) {
            return Optional.empty();
        }
        if (known.isEmpty()) {
            return Optional.of(DrawingFinding.error(
                    drawing.file(),
                    gateway,
                    "has no way out for any other '%s'.".formatted(answer),
                    "Make one way the default flow."));
        }
        List<String> open = known.stream()
                .filter(word -> conditions.stream().noneMatch(condition -> condition.holdsFor(word)))
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(DrawingFinding.error(
                        drawing.file(),
                        gateway,
                        "has no way out when '%s' is %s.".formatted(answer, String.join(" or ", open)),
                        "Draw a way for it, or make one the default flow."));
    }

    /** The words that the answer can be: what its steps, called diagrams and forms can say. */
    private Set<String> known(Drawing drawing, Drawings all, String answer) {
        Set<String> known = new TreeSet<>();
        for (Part part : drawing.parts()) {
            if (part.facet(Facet.ANSWER).equals(answer)) {
                known.addAll(steps.of(part.facet(Facet.STEP)));
            }
            if (part.is("callActivity") && part.facet("out target").equals(answer)) {
                all.diagram(part.facet(Facet.CALLS)).ifPresent(called -> known.addAll(endings(called)));
            }
            all.form(part.facet(Facet.FORM))
                    .flatMap(form -> form.part(answer))
                    .ifPresent(field -> known.addAll(options(field)));
        }
        return known;
    }

    /** The words with which a called diagram can end. */
    private static Set<String> endings(Drawing called) {
        return called.all("endEvent").stream()
                .flatMap(end -> called.flowsTo(end.id()).stream())
                .flatMap(flow -> Condition.of(flow).stream())
                .filter(Condition::equal)
                .map(Condition::word)
                .collect(Collectors.toSet());
    }

    private static Set<String> options(Part field) {
        Function<String, Stream<String>> values =
                text -> OPTION.matcher(text).results().map(option -> option.group(1));
        return field.is("checkbox")
                ? Set.of("true", "false")
                : values.apply(field.facet("values")).collect(Collectors.toSet());
    }

    private static boolean isDefault(Part gateway, Part way) {
        return gateway.facet(Facet.DEFAULT).equals(way.id());
    }
}
