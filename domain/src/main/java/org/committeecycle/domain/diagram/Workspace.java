package org.committeecycle.domain.diagram;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;

/**
 * Everything that a process owner edits, as one whole: diagrams, tables, forms, scenarios and letter templates.
 *
 * @param files the content of each file by its name, such as {@code case.bpmn}, without a folder
 */
public record Workspace(SortedMap<String, byte[]> files) {

    /** A name that a person can read, and that leads nowhere else. */
    private static final Pattern PLAIN = Pattern.compile("[^/\\\\\\p{C}]{1,200}");

    public Workspace {
        for (String name : files.keySet()) {
            Refused.unless(
                    PLAIN.matcher(name).matches(),
                    "'%s' is no name of a file here: up to 200 letters, no folder before it, nothing that cannot be read.",
                    name.substring(0, Math.min(name.length(), 200)).replaceAll("\\p{C}", "?"));
            Refused.unless(
                    SourceKind.of(name).isPresent(),
                    "'%s' is neither a diagram (.bpmn), a table (.dmn), a form (.form), table scenarios (.scenarios.csv)"
                            + " nor a letter template (.docx).",
                    name);
        }
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The workspace with these files. */
    public static Workspace of(Map<String, byte[]> files) {
        return new Workspace(new TreeMap<>(files));
    }

    /** The names of all files of the kind, in order. */
    public List<String> names(SourceKind kind) {
        return files.keySet().stream()
                .filter(name -> SourceKind.of(name).orElseThrow() == kind)
                .toList();
    }

    /** What the file holds; empty when there is none of that name. */
    public Optional<byte[]> file(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** This workspace with the other's files in the place of those of the same name, and beside all others. */
    public Workspace with(Workspace other) {
        SortedMap<String, byte[]> both = new TreeMap<>(files);
        both.putAll(other.files);
        return new Workspace(both);
    }

    /** This workspace without the files of all other names. */
    public Workspace only(Set<String> names) {
        SortedMap<String, byte[]> some = new TreeMap<>(files);
        some.keySet().retainAll(names);
        return new Workspace(some);
    }
}
