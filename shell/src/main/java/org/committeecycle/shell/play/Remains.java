package org.committeecycle.shell.play;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.approval.Approval;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.communication.Outbox;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.paper.Papers;
import org.committeecycle.domain.paper.Warning;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gathers what a played year leaves behind: its timeline, its picture, and the summary. */
@Component
class Remains {

    private final Cycles cycles;
    private final Activities activities;
    private final Approvals approvals;
    private final Papers papers;
    private final Outbox outbox;
    private final Path folder;

    Remains(
            Cycles cycles,
            Activities activities,
            Approvals approvals,
            Papers papers,
            Outbox outbox,
            @Value("${committee.out:${committee.data:./data}/out}") Path folder) {
        this.cycles = cycles;
        this.activities = activities;
        this.approvals = approvals;
        this.papers = papers;
        this.outbox = outbox;
        this.folder = folder;
    }

    Summary gather(List<Played> dates) {
        for (Cycle cycle : cycles.all()) {
            Timeline timeline = Timeline.of(outbox.headNotice(), cycle, activities.of(Actor.system(), cycle.year()));
            String suffix = cycles.all().size() == 1 ? "" : "-" + cycle.year();
            outbox.put("timeline" + suffix + ".json", json(timeline));
            outbox.put("year" + suffix + ".svg", YearPicture.of(timeline).getBytes(StandardCharsets.UTF_8));
        }
        return new Summary(
                outbox.headNotice(),
                folder.toString(),
                dates.size(),
                dates.stream().mapToInt(played -> played.commands().size()).sum(),
                dates.stream().mapToInt(Played::steps).sum(),
                decisions(),
                files(),
                warnings());
    }

    private List<Summary.Decision> decisions() {
        return approvals.all(Actor.system()).stream()
                .map(approval -> new Summary.Decision(
                        approval.id(), approval.question().subject().toString(), how(approval)))
                .toList();
    }

    private static String how(Approval approval) {
        return approval.result() == null ? "still open" : approval.result();
    }

    private List<Summary.Files> files() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            Map<String, Long> places = walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file))
                    .collect(Collectors.groupingBy(Remains::place, TreeMap::new, Collectors.counting()));
            return places.entrySet().stream()
                    .map(place -> new Summary.Files(place.getKey(), place.getValue()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(Path file) {
        return file.getNameCount() > 2 || file.startsWith("letters")
                ? file.getParent().toString()
                : file.toString();
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        for (Cycle cycle : cycles.all()) {
            if (papers.isOpened(cycle.year())) {
                papers.require(Actor.system(), cycle.year()).warnings().stream()
                        .map(Warning::sentence)
                        .forEach(warnings::add);
            }
        }
        return warnings;
    }

    private static byte[] json(Timeline timeline) {
        try {
            return JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsBytes(timeline);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
