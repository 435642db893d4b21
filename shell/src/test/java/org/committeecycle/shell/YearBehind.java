package org.committeecycle.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.audit.AuditStore;

/**
 * What a year left behind, without the times of day.
 *
 * @param log the entries, with their numbers
 * @param decisions how each question ended
 * @param paper as it is shown
 * @param changes what was audited, in the order of its words, because the diagrams and the operator work at once
 * @param files what was written, each with a sum of its bytes
 */
record YearBehind(
        List<String> log,
        List<String> decisions,
        String paper,
        List<String> changes,
        SortedMap<String, Integer> files) {

    static YearBehind of(ServedHouse house, int year, Path out) throws IOException {
        return new YearBehind(
                house.bean(Activities.class).of(Actor.system(), year).stream()
                        .map(act -> "%s %s %s".formatted(act.number(), act.visibility(), act.facts()))
                        .toList(),
                house.bean(Approvals.class).all(Actor.system()).stream()
                        .map(approval -> "%s %s".formatted(approval.id(), approval.result()))
                        .toList(),
                house.type("paper show " + year),
                house.bean(AuditStore.class).latest(Integer.MAX_VALUE).stream()
                        .map(entry -> "%s: %s: %s".formatted(entry.actor(), entry.subject(), entry.words()))
                        .sorted()
                        .toList(),
                filesIn(out));
    }

    private static SortedMap<String, Integer> filesIn(Path out) throws IOException {
        SortedMap<String, Integer> files = new TreeMap<>();
        try (Stream<Path> inside = Files.walk(out)) {
            for (Path file : inside.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
