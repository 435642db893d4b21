package org.committeecycle.shell.seat;

/**
 * Text as a terminal may show it: what a terminal would obey is shown as a sign, and so is what turns the direction of
 * reading, because the words of a file or of a person elsewhere must not move the cursor of whoever reads them.
 */
public final class Legible {

    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int DELETE = 0x7F;
    private static final int NO_SIGN = 0xFFFD;

    private Legible() {}

    /** The text on one line; a line break in it is a sign like any other. */
    public static String line(String text) {
        return shown(text, "");
    }

    /** The text with its own lines. */
    public static String lines(String text) {
        return shown(text.replace("\r\n", "\n"), "\n\t");
    }

    private static String shown(String text, String kept) {
        return text.codePoints()
                .map(letter -> kept.indexOf(letter) >= 0 || isLetter(letter) ? letter : sign(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether a terminal only draws it. */
    public static boolean isLetter(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            default -> !turnsTheDirection(letter);
        };
    }

    /** Embeddings, overrides and isolates; the mere marks that languages written from the right need stay. */
    private static boolean turnsTheDirection(int letter) {
        return (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
    }

    private static int sign(int letter) {
        if (letter == DELETE) {
            return PICTURE_OF_DELETE;
        }
        return letter < ' ' ? PICTURES + letter : NO_SIGN;
    }
}
