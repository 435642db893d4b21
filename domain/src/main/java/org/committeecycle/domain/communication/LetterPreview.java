package org.committeecycle.domain.communication;

import java.util.List;

/**
 * A letter as a State would get it today.
 *
 * @param missing the placeholders for which nothing is known of the State, which would stop the letter
 * @param file the Word file, marked as a preview
 * @param words what it says
 */
public record LetterPreview(List<String> missing, byte[] file, String words) {}
