package org.committeecycle.workflow.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.domain.diagram.Drawing;
import org.committeecycle.domain.diagram.SourceKind;
import org.committeecycle.domain.diagram.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The pages of docs/handbook say what the diagrams and tables say today. */
class HandbookTest {

    private static final Path FOLDER = Path.of("../docs/handbook");

    private static final String ANEW =
            "A diagram, table or form says something else now. Write the handbook anew with `mvn -B -pl workflow -am test"
                    + " -Dtest=HandbookTest -Dsurefire.failIfNoSpecifiedTests=false -Dhandbook.write=true`, and read it.";

    private static final Map<SourceKind, List<Drawing>> DRAWINGS = drawings();
    private static final SortedMap<String, String> WRITTEN = written();

    @BeforeAll
    static void writeAnew() throws IOException {
        if (Boolean.getBoolean("handbook.write")) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> page : WRITTEN.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }
    }

    @Test
    void saysWhatTheDiagramsSay() throws IOException {
        SortedMap<String, String> committed = new TreeMap<>();
        try (Stream<Path> pages = Files.list(FOLDER)) {
            pages.forEach(page -> committed.put(page.getFileName().toString(), text(page)));
        }

        assertThat(committed).as(ANEW).isEqualTo(WRITTEN);
    }

    @Test
    void showsEveryPicture() {
        assertThat(DRAWINGS.get(SourceKind.DIAGRAM))
                .allSatisfy(diagram -> assertThat(FOLDER.resolve("../diagrams/" + id(diagram) + ".png"))
                        .exists());
    }

    @Test
    void namesEveryStepWithItsOwnerAndItsDeadline() {
        for (Drawing diagram : DRAWINGS.get(SourceKind.DIAGRAM)) {
            assertThat(diagram.all("userTask")).allSatisfy(task -> assertThat(WRITTEN.get(id(diagram) + ".md"))
                    .containsPattern(
                            "\\| \\Q" + HandbookWords.name(task) + "\\E \\| the (ISU|Chair|members) \\| [^|]+ \\|"));
        }
        assertThat(WRITTEN.get("communication.md"))
                .contains("adopted when nobody objects within 5 working days; a member may hold it for at most"
                        + " 3 working days; never less than 3 working days");
    }

    private static SortedMap<String, String> written() {
        Map<String, Drawing> forms =
                DRAWINGS.get(SourceKind.FORM).stream().collect(Collectors.toMap(HandbookTest::id, Function.identity()));
        SortedMap<String, String> pages = new TreeMap<>();
        DRAWINGS.get(SourceKind.DIAGRAM)
                .forEach(diagram -> pages.put(id(diagram) + ".md", HandbookPage.of(diagram, forms)));
        DRAWINGS.get(SourceKind.TABLE).forEach(table -> pages.put(id(table) + ".md", HandbookTable.of(table)));
        pages.put("README.md", contents());
        return pages;
    }

    private static String contents() {
        return "# Handbook\n\nWhat the software does, as its diagrams and decision tables say it.\n\n## What happens\n"
                + links(SourceKind.DIAGRAM, "process")
                + "\n## Which States get which letter\n"
                + links(SourceKind.TABLE, "decision");
    }

    private static String links(SourceKind kind, String whole) {
        return DRAWINGS.get(kind).stream()
                .map(drawing ->
                        "- [%s](%s.md)\n".formatted(drawing.all(whole).get(0).name(), id(drawing)))
                .collect(Collectors.joining());
    }

    private static String id(Drawing drawing) {
        return SourceKind.of(drawing.file()).orElseThrow().idIn(drawing.file());
    }

    private static Map<SourceKind, List<Drawing>> drawings() {
        Workspace shipped = new ShippedInJar(new PathMatchingResourcePatternResolver()).shipped();
        DrawingsOfTools reader = new DrawingsOfTools();
        Map<SourceKind, List<Drawing>> drawings = new TreeMap<>();
        for (SourceKind kind : List.of(SourceKind.DIAGRAM, SourceKind.TABLE, SourceKind.FORM)) {
            List<Drawing> read = new ArrayList<>();
            shipped.names(kind)
                    .forEach(file -> read.add(reader.read(file, shipped.files().get(file))));
            drawings.put(kind, read);
        }
        return drawings;
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
