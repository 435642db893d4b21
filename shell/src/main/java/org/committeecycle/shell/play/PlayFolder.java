package org.committeecycle.shell.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.domain.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder of a played year: empty when the play begins, so that what is in it afterwards is what the year wrote. */
@Component
class PlayFolder {

    /** Says what the folder is; only a folder that holds it is emptied for another play. */
    private static final String SIGN = "RECONSTRUCTION.txt";

    private final Path folder;
    private final String notice;

    PlayFolder(@Value("${committee.out:}") String folder, @Value("${committee.head-notice:}") String notice) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
        this.notice = notice;
    }

    /** Empties what an earlier play has left; refused for a folder that holds anything else. */
    void prepare() {
        try {
            Refused.unless(!Files.exists(folder) || Files.isDirectory(folder), "%s is a file, not a folder.", folder);
            if (Files.exists(folder.resolve(SIGN))) {
                empty();
            }
            Files.createDirectories(folder);
            try (Stream<Path> inside = Files.list(folder)) {
                Refused.unless(
                        inside.findAny().isEmpty(),
                        "The folder %s holds something else than an earlier play: name another with --out.",
                        folder);
            }
            Files.writeString(
                    folder.resolve(SIGN),
                    notice
                            + ".\nEverything in this folder was written by 'committee play', which empties it each time.\n",
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refused("The folder %s cannot be made or written: name another with --out.", folder);
        }
    }

    private void empty() throws IOException {
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(folder)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.delete(path);
        }
    }

    /** How many files there are, by folder; those at the top one by one. */
    List<Summary.Files> contents() {
        try (Stream<Path> walk = Files.walk(folder)) {
            Map<String, Long> places = walk.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(file -> !file.toString().equals(SIGN))
                    .collect(Collectors.groupingBy(PlayFolder::place, TreeMap::new, Collectors.counting()));
            return places.entrySet().stream()
                    .map(place -> new Summary.Files(place.getKey(), place.getValue()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(Path file) {
        return file.getNameCount() > 2 ? file.getParent().toString() : file.toString();
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
