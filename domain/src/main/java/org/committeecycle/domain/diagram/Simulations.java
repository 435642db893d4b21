package org.committeecycle.domain.diagram;

import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;

/** What a year would look like with other diagrams or dates, before anybody is affected. */
@Transactional
public class Simulations {

    private final Checks checks;
    private final EditionInForce inForce;
    private final ScenarioReader scenarios;

    public Simulations(Checks checks, EditionInForce inForce, ScenarioReader scenarios) {
        this.checks = checks;
        this.inForce = inForce;
        this.scenarios = scenarios;
    }

    /**
     * The two editions to play.
     *
     * @param today what is in force
     * @param then the same with the edited files
     * @param scenarios how many rows the edition's tables were asked, all of which came out as they expect
     */
    public record Editions(Workspace today, Workspace then, int scenarios) {

        /** Whether the edited files change anything. */
        public boolean isEdited() {
            return !today.files().keySet().equals(then.files().keySet())
                    || then.files().entrySet().stream()
                            .anyMatch(file -> !Arrays.equals(
                                    file.getValue(), today.files().get(file.getKey())));
        }
    }

    /** What is to be played; refused to everybody but operators and process owners, and while the check finds an error. */
    public Editions editions(Actor actor, Workspace edited) {
        Refused.unless(
                actor.is(Role.OPERATOR) || actor.is(Role.PROCESS_OWNER),
                "Only an operator or a process owner tries diagrams out, not %s.",
                actor);
        List<DrawingFinding> errors = checks.check(actor, edited).stream()
                .filter(finding -> finding.weight() == DrawingFinding.Weight.ERROR)
                .toList();
        Refused.unless(
                errors.isEmpty(),
                "The check finds %s, so nothing is played: %s",
                errors.size() == 1 ? "an error" : errors.size() + " errors",
                errors.isEmpty() ? "" : errors.get(0));
        Workspace today = inForce.files();
        Workspace then = today.with(edited);
        return new Editions(
                today,
                then,
                then.names(SourceKind.SCENARIOS).stream()
                        .mapToInt(file ->
                                scenarios.read(then.files().get(file)).rows().size())
                        .sum());
    }

    /** What the second year has that the first has not, what is gone, and what moved by how much. */
    public static Simulation compare(Course today, Course then) {
        List<Difference> differences = differences(byKey(today), byKey(then));
        Set<String> told = new LinkedHashSet<>();
        differences.forEach(difference -> told.add(difference.moment().who()));
        List<Halt> halts = new ArrayList<>(then.halts());
        halts.removeAll(today.halts());
        List<Halt> both = new ArrayList<>(then.halts());
        both.retainAll(today.halts());
        List<String> waiting = new ArrayList<>(then.waiting());
        waiting.removeAll(today.waiting());
        return new Simulation(differences, List.copyOf(told), halts, both, waiting, then.moments());
    }

    private static List<Difference> differences(Map<String, Moment> today, Map<String, Moment> then) {
        Set<String> keys = new TreeSet<>(today.keySet());
        keys.addAll(then.keySet());
        return keys.stream()
                .flatMap(key -> Difference.between(today.get(key), then.get(key)).stream())
                .sorted(Comparator.comparing(
                                (Difference difference) -> difference.moment().at())
                        .thenComparing(difference -> difference.moment().key()))
                .toList();
    }

    private static Map<String, Moment> byKey(Course course) {
        Map<String, Moment> moments = new LinkedHashMap<>();
        course.moments().forEach(moment -> moments.putIfAbsent(moment.key(), moment));
        return moments;
    }
}
