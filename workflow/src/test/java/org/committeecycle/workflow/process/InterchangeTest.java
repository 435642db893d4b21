package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.diagram.Checks;
import org.committeecycle.domain.diagram.DrawingFinding;
import org.committeecycle.domain.diagram.DrawingReader;
import org.committeecycle.domain.diagram.Locks;
import org.committeecycle.domain.diagram.ScenarioReader;
import org.committeecycle.domain.diagram.StepAnswers;
import org.committeecycle.domain.diagram.TableLanguage;
import org.committeecycle.domain.diagram.TableTrial;
import org.committeecycle.domain.diagram.Workspace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Files of some forty other tools, as they are published for interchange: findings or acceptance, and never a crash. */
class InterchangeTest extends ProcessTest {

    private static final Actor OWNER = Actor.staff("Owner", Set.of(Role.PROCESS_OWNER), Channel.LOCAL);

    @Autowired
    DrawingReader reader;

    @Autowired
    Locks locks;

    @Autowired
    StepAnswers steps;

    @Autowired
    TableLanguage language;

    @Autowired
    ScenarioReader scenarios;

    @Autowired
    TableTrial trial;

    @ParameterizedTest
    @CsvSource({"bpmn-miwg.zip, bpmn, 831", "dmn-tck.zip, dmn, 159"})
    void readsWhateverOtherToolsWrite(String archive, String kind, int number) throws IOException {
        Checks checks = new Checks(reader, locks, () -> Workspace.of(Map.of()), steps, language, scenarios, trial);
        Map<String, byte[]> files = files(archive);
        assertThat(files).hasSize(number);
        NavigableMap<Duration, String> slowest = new TreeMap<>();
        files.forEach((name, content) -> {
            long begin = System.nanoTime();
            List<DrawingFinding> findings =
                    checks.check(OWNER, Workspace.of(Map.of("of-another-tool." + kind, content)));
            slowest.put(Duration.ofNanos(System.nanoTime() - begin), name);
            assertThat(findings).as(name).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.sentence()).isNotBlank().doesNotContain("Exception", "null\"");
                assertThat(finding.help()).isNotBlank();
            });
        });
        Duration worst = slowest.lastKey();
        System.out.printf(
                "%s: the slowest of %d took %d ms: %s%n", archive, number, worst.toMillis(), slowest.get(worst));
    }

    private static Map<String, byte[]> files(String archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream bytes = new ClassPathResource("interchange/" + archive).getInputStream();
                ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return files;
    }
}
