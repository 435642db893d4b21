package org.committeecycle.workflow.process;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An exported workspace in which bpmnlint is installed as its README says, where Node and a registry are there. */
record LintedWorkspace(Path folder) {

    private static final Pattern FINDING =
            Pattern.compile("\\s*(\\S+)\\s+(?:error|warning)\\s+(.+?)\\s+committee/\\w+\\s*");

    /** Installs it; the test is skipped where that cannot be done. */
    static LintedWorkspace of(Path folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.write(place, file.getValue());
        }
        LintedWorkspace workspace = new LintedWorkspace(folder);
        assumeTrue(
                workspace.run(List.of("npm", "install", "--no-audit", "--no-fund"), 0),
                "Node is not there, or bpmnlint could not be installed: the Modeler's findings were not compared.");
        return workspace;
    }

    /** What bpmnlint finds in each of the files, as {@code ID SENTENCE}. */
    Map<String, Set<String>> findings(List<String> paths) throws IOException {
        List<String> command = new ArrayList<>(List.of("node", "node_modules/bpmnlint/bin/bpmnlint.js"));
        command.addAll(paths);
        run(command, 1);
        Map<String, Set<String>> findings = new TreeMap<>();
        paths.forEach(path -> findings.put(path, new TreeSet<>()));
        String file = "";
        for (String line : Files.readString(output()).split("\n")) {
            String plain = line.replaceAll("\u001b\\[[0-9;]*m", "").strip();
            Matcher finding = FINDING.matcher(plain);
            if (plain.endsWith(".bpmn")) {
                file = folder.toRealPath().relativize(Path.of(plain)).toString();
            } else if (finding.matches()) {
                findings.get(file).add(finding.group(1) + " " + finding.group(2));
            }
        }
        return findings;
    }

    /** What the Modeler is offered when it loads the plug-in: for which kind of file, and how each question is answered. */
    String offeredToTheModeler() throws IOException {
        run(
                List.of(
                        "node",
                        "-e",
                        """
                        const window = {};
                        const text = require('fs').readFileSync('bpmnlint-plugin-committee/committee.js', 'utf8');
                        require('vm').runInNewContext(text, { window });
                        const { plugin, type } = window.plugins[0];
                        const known = Object.keys(plugin.config.rules)
                          .every(rule => plugin.resolver.resolveRule('bpmnlint-plugin-committee', rule.split('/')[1])());
                        let others = 'hides other rules';
                        try { plugin.resolver.resolveConfig('bpmnlint', 'correctness'); } catch (e) { others = e.message; }
                        console.log([type, known, others].join(', '));
                        """),
                0);
        return Files.readString(output()).strip();
    }

    private boolean run(List<String> command, int most) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output().toFile())
                    .start();
            return process.waitFor(3, TimeUnit.MINUTES) && process.exitValue() <= most;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path output() {
        return folder.resolve("output.txt");
    }

    /** Puts an edited file there; answers its path. */
    String put(String path, EditedFile file) {
        try {
            Path place = folder.resolve(path).resolve(file.name());
            Files.createDirectories(place.getParent());
            Files.write(place, file.text().getBytes(StandardCharsets.UTF_8));
            return path + "/" + file.name();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
