package org.committeecycle.domain.communication;

import org.jspecify.annotations.Nullable;

/**
 * A text before it is sent.
 *
 * @param file the name of its Word file
 * @param words what is read in it
 * @param example the State, as running text names it, to which this one of many letters would go; absent where there is
 *     one text
 */
public record Draft(String file, byte[] word, String words, @Nullable String example) {}
