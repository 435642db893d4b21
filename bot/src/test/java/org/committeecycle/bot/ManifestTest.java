package org.committeecycle.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The manifests from which an administrator creates the app say what the code does: its commands, events and scopes. */
class ManifestTest {

    private static final Path FOLDER = Path.of("manifest");

    @AutoClose
    private final InSlack slack = new InSlack();

    /** One manifest for each way in which Slack's requests arrive. */
    enum Way {
        HTTP,
        SOCKET
    }

    @ParameterizedTest
    @EnumSource
    void theManifestIsTheOneThatTheCodeNeeds(Way way) throws IOException {
        Path file = FOLDER.resolve(way.name().toLowerCase() + ".yaml");
        String needed = Manifest.of(way == Way.SOCKET, words());
        if (Boolean.getBoolean("manifest.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, needed);
        }
        assertThat(file)
                .as("the commands, events or scopes changed: write the manifests anew with -Dmanifest.write=true")
                .hasContent(needed);
    }

    private List<String> words() {
        return slack.commands().stream().map(SlashCommand::word).sorted().toList();
    }
}
