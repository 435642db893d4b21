package org.committeecycle.domain.communication;

import java.util.List;

/** The letter templates in force, each a Word file under a key such as {@code reporting-reminder}. */
public interface LetterTemplates {

    /** The template's file; an unknown key is refused with the keys that exist. */
    byte[] template(String key);

    /** All keys, in alphabetical order. */
    List<String> keys();
}
