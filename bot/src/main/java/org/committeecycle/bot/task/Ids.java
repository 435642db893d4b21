package org.committeecycle.bot.task;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.committeecycle.domain.task.Field;

/** How fields and their choices are called in Slack, so that what comes back is told apart and survives a changed order. */
final class Ids {

    private static final int LONGEST_ID = 255;
    private static final int LONGEST_VALUE = 75;

    private Ids() {}

    static String of(Field field) {
        return fitting(field.key(), LONGEST_ID);
    }

    static String of(Field.Option option) {
        return fitting(option.value(), LONGEST_VALUE);
    }

    private static String fitting(String text, int longest) {
        return text.isBlank() || text.length() > longest ? fingerprint(text) : text;
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
