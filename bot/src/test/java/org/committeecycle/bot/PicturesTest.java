package org.committeecycle.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.bot.stub.Surface;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pictures of docs/members.md show what the bot writes today. */
class PicturesTest {

    private static final Path FOLDER = Path.of("../docs/slack");
    private static final Path PAGE = Path.of("../docs/members.md");

    private static final String ANEW =
            "The bot writes something else now. Write it anew with `mvn -B -pl bot -am test -Dtest=PicturesTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dpictures.write=true`, draw it with `cd docs && npm ci &&"
                    + " slack/render`, and look at every picture.";

    private static final Set<String> SEEN =
            Set.of("response_type", "text", "blocks", "type", "title", "submit", "close");
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private static final TreeMap<String, String> WRITTEN = new TreeMap<>();

    @BeforeAll
    static void walkThroughTheWeek() throws IOException {
        try (Pictures pictures = new Pictures()) {
            pictures.taken().forEach((name, surface) -> WRITTEN.put(name + ".json", GSON.toJson(seen(surface)) + "\n"));
        }
        if (Boolean.getBoolean("pictures.write")) {
            for (String file : WRITTEN.keySet()) {
                Files.writeString(FOLDER.resolve(file), WRITTEN.get(file));
            }
        }
    }

    @Test
    void showWhatTheBotWrites() {
        assertThat(committed()).as(ANEW).isEqualTo(WRITTEN);
    }

    @Test
    void areDrawnOfWhatIsCommitted() throws IOException {
        List<String> drawn = WRITTEN.entrySet().stream()
                .map(entry -> "%s  %s".formatted(sha256(entry.getValue()), entry.getKey()))
                .toList();
        assertThat(Files.readAllLines(FOLDER.resolve("drawn.sha256"))).as(ANEW).isEqualTo(drawn);
    }

    @Test
    void areSmallAndStandOnThePage() throws IOException {
        String page = Files.readString(PAGE);
        for (String file : WRITTEN.keySet()) {
            String picture = file.replace(".json", ".png");
            assertThat(page).contains("(slack/" + picture + ")");
            assertThat(FOLDER.resolve(picture))
                    .satisfies(png -> assertThat(Files.size(png)).isLessThan(60_000));
        }
    }

    /** What a person sees of it, without the names that Slack gives. */
    private static JsonObject seen(Surface surface) {
        JsonObject seen = new JsonObject();
        if (surface.isEphemeral()) {
            seen.addProperty("response_type", "ephemeral");
        }
        surface.json().entrySet().stream()
                .filter(part -> SEEN.contains(part.getKey()) && !part.getValue().isJsonNull())
                .forEach(part -> seen.add(part.getKey(), part.getValue()));
        blocks(seen).forEach(block -> block.getAsJsonObject().remove("block_id"));
        return seen;
    }

    private static Iterable<JsonElement> blocks(JsonObject seen) {
        return seen.has("blocks") ? seen.getAsJsonArray("blocks") : List.of();
    }

    private static TreeMap<String, String> committed() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString(),
                            PicturesTest::read,
                            (one, two) -> one,
                            TreeMap::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
