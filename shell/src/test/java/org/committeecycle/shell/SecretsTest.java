package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Secrets come from files or the environment. */
class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void aFileIsNamedAsItsSetting() throws IOException {
        Files.writeString(folder.resolve("slack.bot-token"), "xoxb-of-a-file\n");

        assertThat(botToken(Map.of("COMMITTEE_SECRETS", folder.toString()))).isEqualTo("xoxb-of-a-file");
    }

    @Test
    void theEnvironmentOutranksFiles() throws IOException {
        Files.writeString(folder.resolve("slack.bot-token"), "xoxb-of-a-file");

        assertThat(botToken(
                        Map.of("COMMITTEE_SECRETS", folder.toString(), "SLACK_BOT_TOKEN", "xoxb-of-the-environment")))
                .isEqualTo("xoxb-of-the-environment");
    }

    @Test
    void noFolderIsNeeded() {
        assertThat(botToken(Map.of("COMMITTEE_SECRETS", folder.resolve("none").toString())))
                .isNull();
        assertThat(botToken(Map.of())).isNull();
    }

    private static String botToken(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        try (ConfigurableApplicationContext started = new SpringApplicationBuilder(Object.class)
                .environment(environment)
                .web(WebApplicationType.NONE)
                .run()) {
            return started.getEnvironment().getProperty("slack.bot-token");
        }
    }
}
