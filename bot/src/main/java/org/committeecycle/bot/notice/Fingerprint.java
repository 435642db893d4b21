package org.committeecycle.bot.notice;

import com.slack.api.util.json.GsonFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether what stands in Slack is what would be written now. */
final class Fingerprint {

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
}
