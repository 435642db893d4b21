package org.committeecycle.domain.diagram;

import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;

/** Whether what a process owner drew is sound: everything that is known to be wrong is said at once, and nothing changes. */
@Transactional
public class Checks {

    private final DrawingReader reader;
    private final Locks locks;
    private final EditionInForce inForce;
    private final List<DrawingRule> rules;
    private final ScenarioRules scenarios;

    public Checks(
            DrawingReader reader,
            Locks locks,
            EditionInForce inForce,
            StepAnswers steps,
            TableLanguage language,
            ScenarioReader scenarios,
            TableTrial trial) {
        this.reader = reader;
        this.locks = locks;
        this.inForce = inForce;
        this.rules = List.of(
                new IdRules(),
                new ReadingRules(),
                new WayRules(),
                new GatewayRules(steps),
                new WaitRules(),
                new DecisionRules(),
                new PrecedenceRules(),
                new ReferenceRules(),
                new TableRules(language));
        this.scenarios = new ScenarioRules(scenarios, trial);
    }

    /**
     * Everything that is wrong, or worth a look, in the files, in their order; what they name and do not hold is looked
     * for among what is in force. Refused to everybody but operators, process owners and auditors.
     */
    public List<DrawingFinding> check(Actor actor, Workspace workspace) {
        requireReader(actor);
        List<DrawingFinding> findings = new ArrayList<>();
        Workspace today = inForce.files();
        Workspace whole = today.with(workspace);
        List<Drawing> read = read(whole, findings);
        Drawings all = new Drawings(whole, read, told(today));
        Map<String, byte[]> readable = new TreeMap<>();
        for (Drawing drawing : read) {
            workspace.file(drawing.file()).ifPresent(content -> {
                rules.forEach(rule -> findings.addAll(rule.findings(drawing, all)));
                readable.put(drawing.file(), content);
            });
        }
        findings.addAll(locks.findings(Workspace.of(readable)));
        findings.addAll(scenarios.findings(workspace, all, unsound(findings)));
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparing(DrawingFinding::file).thenComparing(DrawingFinding::weight))
                .toList();
    }

    private static Set<String> unsound(List<DrawingFinding> findings) {
        return findings.stream()
                .filter(finding -> finding.weight() == DrawingFinding.Weight.ERROR)
                .map(DrawingFinding::file)
                .collect(Collectors.toSet());
    }

    /** Refuses everybody who has no business with the diagrams. */
    static void requireReader(Actor actor) {
        Refused.unless(
                Stream.of(Role.OPERATOR, Role.PROCESS_OWNER, Role.AUDITOR, Role.SYSTEM)
                        .anyMatch(actor::is),
                "Only an operator, a process owner or an auditor looks into the diagrams, not %s.",
                actor);
    }

    /** What runs today waits for what the software sends, and no edited diagram makes it send anything else. */
    private Set<String> told(Workspace today) {
        return read(today, new ArrayList<>()).stream()
                .flatMap(drawing -> drawing.parts().stream())
                .filter(part -> part.has(Facet.MESSAGE))
                .map(part -> part.facet(Facet.MESSAGE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Drawing> read(Workspace workspace, List<DrawingFinding> findings) {
        List<Drawing> drawings = new ArrayList<>();
        for (SourceKind kind : List.of(SourceKind.DIAGRAM, SourceKind.TABLE, SourceKind.FORM)) {
            for (String file : workspace.names(kind)) {
                try {
                    drawings.add(reader.read(file, workspace.files().get(file)));
                } catch (Refused e) {
                    findings.add(DrawingFinding.ofFile(
                            file,
                            e.getMessage().replaceFirst("^" + Pattern.quote(file) + "(: |, )", ""),
                            "Write it with Camunda Modeler 5."));
                }
            }
        }
        return drawings;
    }
}
