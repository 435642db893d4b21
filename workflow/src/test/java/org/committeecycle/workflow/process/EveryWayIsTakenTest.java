package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;

/** Runs last: every flow of every shipped diagram and every rule of every shipped table was taken by a process test. */
@Order(Integer.MAX_VALUE)
class EveryWayIsTakenTest {

    private static final Path REPORT = Path.of("target/process-coverage/taken.txt");
    private static final List<String> LINES = new ArrayList<>();

    @Test
    void everyFlowOfEveryDiagram() {
        assumeAllHaveRun();
        List<String> missed = new ArrayList<>();
        Diagram.all()
                .forEach(diagram -> missed.addAll(count(
                        diagram.file(),
                        diagram.flows(),
                        flow -> isTaken(diagram, flow),
                        flow -> nameOf(diagram, flow))));

        assertThat(missed).as("flows that no process test takes").isEmpty();
    }

    @Test
    void everyRuleOfEveryTable() {
        assumeAllHaveRun();
        List<String> missed = new ArrayList<>();
        tables().forEach(table -> table.getModelElementsByType(Decision.class)
                .forEach(decision -> missed.addAll(count(
                        decision.getId() + ".dmn",
                        table.getModelElementsByType(Rule.class),
                        rule -> Taken.rule(decision.getId(), rule.getId()),
                        rule -> "%s.dmn: rule %s".formatted(decision.getId(), rule.getId())))));

        assertThat(missed)
                .as("rules of tables that no process test makes apply")
                .isEmpty();
    }

    @AfterAll
    static void report() throws IOException {
        if (!LINES.isEmpty()) {
            Files.createDirectories(REPORT.getParent());
            Files.write(REPORT, LINES);
            LINES.forEach(System.out::println);
        }
    }

    /** The engine leaves a gateway of events straight from the event that happened. */
    private static boolean isTaken(Diagram diagram, SequenceFlow flow) {
        return flow.getSource() instanceof EventBasedGateway
                ? flow.getTarget().getOutgoing().stream().anyMatch(next -> isTaken(diagram, next))
                : Taken.flow(diagram.name(), flow.getId());
    }

    private static String nameOf(Diagram diagram, SequenceFlow flow) {
        return "%s, from '%s' to '%s'"
                .formatted(
                        diagram.place(flow),
                        flow.getSource().getId(),
                        flow.getTarget().getId());
    }

    private static <T> List<String> count(String file, Iterable<T> all, Predicate<T> taken, Function<T, String> name) {
        List<String> missed = new ArrayList<>();
        int number = 0;
        for (T each : all) {
            number++;
            if (!taken.test(each)) {
                missed.add(name.apply(each));
            }
        }
        LINES.add("%-28s %3d of %3d taken".formatted(file, number - missed.size(), number));
        missed.forEach(each -> LINES.add("  never: " + each));
        return missed;
    }

    private static void assumeAllHaveRun() {
        Set<String> all = processTests();
        all.removeAll(Taken.tests());
        assumeTrue(all.isEmpty(), "Ways are counted where all process tests run; these did not: " + all);
    }

    private static Set<String> processTests() {
        try (Stream<Path> classes = Files.walk(Path.of("target/test-classes"))) {
            return classes.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("\\w+ProcessTest\\.class"))
                    .map(name -> name.replace(".class", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<DmnModelInstance> tables() {
        return ShippedFiles.all().stream()
                .filter(file -> String.valueOf(file.getFilename()).endsWith(".dmn"))
                .map(EveryWayIsTakenTest::read);
    }

    private static DmnModelInstance read(Resource file) {
        try {
            return Dmn.readModelFromStream(file.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
