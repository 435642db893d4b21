package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.util.List;

/** What a method answers instead of {@code ok}. */
final class SlackError extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Breach> breaches;

    SlackError(String error) {
        this(error, List.of());
    }

    SlackError(String error, List<Breach> breaches) {
        super(error);
        this.breaches = breaches;
    }

    JsonObject answer() {
        JsonObject answer = Json.object("ok", false, "error", getMessage());
        if (!breaches.isEmpty()) {
            List<String> messages = breaches.stream()
                    .map(breach -> "[ERROR] %s [json-pointer:%s]".formatted(breach.sentence(), breach.path()))
                    .toList();
            answer.add("response_metadata", Json.object("messages", messages));
        }
        return answer;
    }
}
