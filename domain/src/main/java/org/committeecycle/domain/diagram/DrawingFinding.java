package org.committeecycle.domain.diagram;

/**
 * Something in a drawing that is wrong, or that somebody should look at.
 *
 * @param file the file's name
 * @param element the part in words, with its id, such as {@code the user task 'Sign the letter' (sign-letter)}; empty when
 *     the whole file is meant
 * @param id the part's id, so that an editor can mark it; empty when the whole file is meant
 * @param weight whether it keeps the drawing from being put into force
 * @param sentence what was found, without the file and the element: {@code waits for nobody}
 * @param help what to do about it
 */
public record DrawingFinding(String file, String element, String id, Weight weight, String sentence, String help) {

    /** What a finding means for the whole. */
    public enum Weight {
        /** Cannot be put into force. */
        ERROR,
        /** Can be put into force, and somebody should look. */
        WARNING,
        /** Worth knowing, and often meant. */
        NOTE
    }

    /** What keeps the drawing from being put into force. */
    public static DrawingFinding error(String file, Part part, String sentence, String help) {
        return new DrawingFinding(file, part.inWords(), part.id(), Weight.ERROR, sentence, help);
    }

    /** What somebody should look at. */
    public static DrawingFinding warning(String file, Part part, String sentence, String help) {
        return new DrawingFinding(file, part.inWords(), part.id(), Weight.WARNING, sentence, help);
    }

    /** What is worth knowing. */
    public static DrawingFinding note(String file, Part part, String sentence, String help) {
        return new DrawingFinding(file, part.inWords(), part.id(), Weight.NOTE, sentence, help);
    }

    /** What is wrong with the whole file. */
    public static DrawingFinding ofFile(String file, String sentence, String help) {
        return new DrawingFinding(file, "", "", Weight.ERROR, sentence, help);
    }

    @Override
    public String toString() {
        return element.isEmpty() ? "%s: %s".formatted(file, sentence) : "%s: %s %s".formatted(file, element, sentence);
    }
}
