package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everything that was ever shown, in every version, and to whom. */
final class Sightings {

    private final List<Sighting> all = new CopyOnWriteArrayList<>();

    /** The audience is a user, or a channel and so everybody in it. */
    void note(String audience, JsonObject shown) {
        all.add(new Sighting(audience, shown.deepCopy()));
    }

    /** What a user had in front of them: their own, and what stood in public channels. */
    List<JsonObject> of(String user) {
        Set<String> own = Set.of(user, Conversations.directChannel(user));
        return all.stream()
                .filter(sighting ->
                        own.contains(sighting.audience()) || sighting.audience().startsWith("C"))
                .map(sighting -> sighting.shown().deepCopy())
                .toList();
    }

    private record Sighting(String audience, JsonObject shown) {}
}
