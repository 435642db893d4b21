package org.committeecycle.bot.stub;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A file that was uploaded to its end.
 *
 * @param channel where it was shared; null when nowhere
 * @param thread the message it was shared under, if under one
 */
public record UploadedFile(
        String id, String name, String title, byte[] bytes, @Nullable String channel, @Nullable String thread) {

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
