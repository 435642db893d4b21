package org.committeecycle.domain.diagram;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One part of a drawing: an element of a diagram, an input, output or rule of a table, a field of a form.
 *
 * @param id unique in its file as the tool wrote it; empty when the file gives none
 * @param kind as the notation calls it, such as {@code userTask}, {@code rule} or {@code textfield}
 * @param name what people read on it; empty when it has none
 * @param within the id of the part around it; absent for the outermost
 * @param facets everything else that is written on it, by the word of {@link Facet}, or by the file's own word where we
 *     have none; nothing that is written is left out, except for the place in the picture
 */
public record Part(String id, String kind, String name, @Nullable String within, SortedMap<String, String> facets) {

    public Part {
        facets = Collections.unmodifiableSortedMap(new TreeMap<>(facets));
    }

    /** What is written under the word; empty when nothing is. */
    public String facet(String word) {
        return facets.getOrDefault(word, "");
    }

    public boolean has(String word) {
        return facets.containsKey(word);
    }

    public boolean is(String other) {
        return kind.equals(other);
    }

    /** The kind in words: {@code serviceTask} is a service task. */
    public String kindInWords() {
        return kind.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    /** For people: {@code the user task 'Sign the letter' (sign-letter)}. */
    public String inWords() {
        return "the " + kindInWords() + (name.isBlank() ? "" : " '" + name.strip() + "'")
                + (id.isEmpty() ? "" : " (" + id + ")");
    }
}
