package org.committeecycle.shell.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.committeecycle.shell.seat.Legible;

/** Lines and words as people type them. */
final class Words {

    private static final char NONE = 0;
    private static final int LONGEST = 20_000;
    private static final String IN_QUOTES = "\n\r\t";

    private Words() {}

    /**
     * The words of a line; 'single' or "double" quotation marks hold several words together, and one left open is
     * refused. A backslash is a letter like any other.
     */
    static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = NONE;
        boolean begun = false;
        for (char letter : line.toCharArray()) {
            if (quote == NONE && Character.isWhitespace(letter)) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else if (quote == NONE && opens(letter, word)) {
                quote = letter;
                begun = true;
            } else if (letter == quote) {
                quote = NONE;
            } else {
                word.append(letter);
                begun = true;
            }
        }
        if (quote != NONE) {
            throw new Misuse("A quotation mark (%s) is left open.", quote);
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }

    /** The words, unless one holds what nobody types: control characters, turns of the direction, no end. */
    static List<String> typed(List<String> words) {
        words.forEach(Words::requireTyped);
        return words;
    }

    private static void requireTyped(String word) {
        if (word.length() > LONGEST) {
            throw new Misuse("A word has %s characters; the longest may have %s.", word.length(), LONGEST);
        }
        word.codePoints()
                .filter(letter -> IN_QUOTES.indexOf(letter) < 0 && !Legible.isLetter(letter))
                .findFirst()
                .ifPresent(letter -> {
                    throw new Misuse("A word holds U+%04X, which is no letter: leave it out.", letter);
                });
    }

    /** The line that a person would have typed for the words. */
    static String join(List<String> words) {
        return words.stream().map(Words::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        if (!word.isEmpty() && word.chars().noneMatch(letter -> Character.isWhitespace(letter) || isQuote(letter))) {
            return word;
        }
        char quote = word.indexOf('"') < 0 ? '"' : '\'';
        return quote + word + quote;
    }

    private static boolean isQuote(int letter) {
        return letter == '"' || letter == '\'';
    }

    /** A quotation mark opens at the beginning of a word or after "--name=", so that an apostrophe stays in its word. */
    private static boolean opens(char letter, StringBuilder word) {
        return isQuote(letter)
                && (word.isEmpty() || (word.indexOf("--") == 0 && word.charAt(word.length() - 1) == '='));
    }

    /** The word by which a person names the constant. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
