package org.committeecycle.bot.notice;

import com.slack.api.util.json.GsonFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.committeecycle.bot.Cut;

/** Tells whether what stands in Slack is what would be written now. */
final class Fingerprint {

    private static final int PLAIN_MESSAGE = 3000;

    private Fingerprint() {}

    static String of(Object... shown) {
        String all = GsonFactory.createSnakeCase().toJson(shown);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The words of a message that Slack takes whatever else it refuses. */
    static String shortened(String text) {
        return Cut.mrkdwn(text, PLAIN_MESSAGE);
    }
}
