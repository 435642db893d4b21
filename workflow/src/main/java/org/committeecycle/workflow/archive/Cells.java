package org.committeecycle.workflow.archive;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.committeecycle.domain.Geneva;
import org.committeecycle.domain.archive.Words;
import org.jspecify.annotations.Nullable;

/** What a spreadsheet is given of a value: nothing that it would calculate, and no sign that a terminal would obey. */
final class Cells {

    private static final DateTimeFormatter IN_GENEVA =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(Geneva.ZONE);

    /** How a formula begins in some spreadsheet, be it behind spaces or in the wide letters of East Asia. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\\p{Cf}\uFFFD]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*|^[\\t\\r].*", Pattern.DOTALL);

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private Cells() {}

    static String of(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Instant at) {
            return IN_GENEVA.format(at);
        }
        if (value instanceof Enum<?> word) {
            return Words.of(word);
        }
        if (value instanceof Collection<?> several) {
            return harmless(several.stream().map(String::valueOf).collect(Collectors.joining("; ")));
        }
        return value instanceof Number ? value.toString() : harmless(value.toString());
    }

    private static String harmless(String text) {
        String plain = CONTROL.matcher(text.replace("\r\n", "\n")).replaceAll("\uFFFD");
        return FORMULA.matcher(plain).matches() ? "'" + plain : plain;
    }
}
