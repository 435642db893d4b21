package org.committeecycle.shell.play;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.approval.Approvals;
import org.committeecycle.domain.approval.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A chronicle as it was played.
 *
 * @param decisions every question that was put to the members, the oldest first
 * @param files what was written, by its path in the folder
 */
record PlayedYear(PlayingHouse.Outcome outcome, List<Decided> decisions, SortedMap<String, byte[]> files) {

    static final Path EXAMPLES = Path.of("../examples");

    /** How a question ended, and when; an outcome that waits where it has not. */
    record Decided(String id, Subject subject, Outcome outcome, @Nullable String result, @Nullable Instant at) {

        static List<Decided> all(Approvals approvals) {
            return approvals.all(Actor.system()).stream()
                    .map(approval -> new Decided(
                            approval.id(),
                            approval.question().subject(),
                            approval.outcome(),
                            approval.result(),
                            approval.decidedAt()))
                    .toList();
        }
    }

    /** The Committee's 2025, played once for every test that looks at it. */
    static PlayedYear of2025() {
        return Committee2025.PLAYED;
    }

    /** The year of the invented committee, played once for every test that looks at it. */
    static PlayedYear ofTheRules() {
        return Rules.PLAYED;
    }

    private static final class Committee2025 {
        static final PlayedYear PLAYED = play("2025.chronicle");
    }

    private static final class Rules {
        static final PlayedYear PLAYED = play("rules.chronicle");
    }

    static PlayedYear play(String example) {
        try {
            Path folder = Files.createTempDirectory("played");
            try (PlayingHouse house = PlayingHouse.writingTo(folder)) {
                return new PlayedYear(
                        house.play(EXAMPLES.resolve(example)), Decided.all(house.approvals()), read(folder));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SortedMap<String, byte[]> read(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path path : inside(folder)) {
            if (Files.isRegularFile(path)) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        for (Path path : inside(folder)) {
            Files.delete(path);
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.sorted(Comparator.reverseOrder()).toList();
        }
    }

    SortedMap<String, byte[]> under(String place) {
        return files.subMap(place, place + Character.MAX_VALUE);
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    /** The paragraphs of a Word file, as a library reads them that had no hand in writing it. */
    List<String> paragraphs(String file) {
        return paragraphs(files.get(file));
    }

    static List<String> paragraphs(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .filter(text -> !text.isBlank())
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that a Word file shows: headers, tables and notes included. */
    static String everything(byte[] docx) {
        try (XWPFWordExtractor reader = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return reader.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
