package org.committeecycle.domain.communication;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills a Word template with the words of one letter; the same input gives the same bytes. */
public interface LetterPress {

    /** The names of the template's placeholders, written {@code {{name}}} in Word; refuses an unsafe or broken file. */
    Set<String> placeholders(byte[] template);

    /**
     * The filled letter as a .docx file; a placeholder without a value is refused by its name.
     *
     * @param values plain text by placeholder, never interpreted; a line break stays one; surplus values are ignored
     * @param headNotice a warning at the head of every page, such as "Reconstruction, not a document of the Committee"
     */
    byte[] fill(byte[] template, Map<String, String> values, @Nullable String headNotice);

    /** The words of a letter as they are read, a line a paragraph, without what stands at head and foot of its pages. */
    String words(byte[] letter);

    /** What tells the file from every other one, in at most 64 letters and digits. */
    String digest(byte[] file);
}
