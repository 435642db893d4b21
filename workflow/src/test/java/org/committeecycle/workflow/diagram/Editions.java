package org.committeecycle.workflow.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.diagram.Change;
import org.committeecycle.domain.diagram.Comparisons;
import org.committeecycle.domain.diagram.SourceKind;
import org.committeecycle.domain.diagram.Workspace;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Editions of the shipped files, edited as a process owner edits them. */
final class Editions {

    static final Actor OWNER = Actor.staff("owner", Set.of(Role.PROCESS_OWNER), Channel.LOCAL);
    static final Comparisons COMPARISONS = new Comparisons(new DrawingsOfTools(), new LettersOfTools());
    static final Workspace SHIPPED = shipped();

    private Editions() {}

    private static Workspace shipped() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            for (SourceKind kind : SourceKind.values()) {
                for (Resource file :
                        new PathMatchingResourcePatternResolver().getResources("classpath*:" + place(kind) + "/*")) {
                    files.put(String.valueOf(file.getFilename()), file.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Workspace(files);
    }

    private static String place(SourceKind kind) {
        return kind.folder();
    }

    static String text(String file) {
        return new String(SHIPPED.file(file).orElseThrow(), StandardCharsets.UTF_8);
    }

    /** What differs when the shipped file is replaced by this one. */
    static List<Change> changes(String file, String edited) {
        return COMPARISONS.compare(
                OWNER, SHIPPED, SHIPPED.with(Workspace.of(Map.of(file, edited.getBytes(StandardCharsets.UTF_8)))));
    }

    /** What differs when the first is replaced by the second in the shipped file, again and again. */
    static List<Change> changes(String file, String... replacements) {
        String text = text(file);
        for (int i = 0; i < replacements.length; i += 2) {
            if (!text.contains(replacements[i])) {
                throw new IllegalArgumentException("There is no " + replacements[i]);
            }
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return changes(file, text);
    }
}
