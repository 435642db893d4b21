package org.committeecycle.domain.diagram;

import java.util.Arrays;
import java.util.Optional;

/** What a file of the workspace is, told by how its name ends. */
public enum SourceKind {
    /** A BPMN diagram. */
    DIAGRAM(".bpmn", "diagram", "processes"),
    /** A DMN decision table. */
    TABLE(".dmn", "table", "tables"),
    /** A Camunda Form. */
    FORM(".form", "form", "forms"),
    /** Rows of facts, each with what a table must answer. */
    SCENARIOS(".scenarios.csv", "table scenarios", "scenarios"),
    /** A letter's Word template. */
    LETTER(".docx", "letter template", "letters");

    private final String ending;
    private final String words;
    private final String folder;

    SourceKind(String ending, String words, String folder) {
        this.ending = ending;
        this.words = words;
        this.folder = folder;
    }

    /** The kind of the file; empty for what is none of the workspace's. */
    public static Optional<SourceKind> of(String file) {
        return Arrays.stream(values())
                .filter(kind -> file.endsWith(kind.ending))
                .findFirst();
    }

    /** The file's name without the kind's ending: the id of what it holds. */
    public String idIn(String file) {
        return file.substring(0, file.length() - ending.length());
    }

    /** The name of the file that holds what is called so. */
    public String file(String id) {
        return id + ending;
    }

    /** The folder of the workspace in which such files lie. */
    public String folder() {
        return folder;
    }

    @Override
    public String toString() {
        return words;
    }
}
