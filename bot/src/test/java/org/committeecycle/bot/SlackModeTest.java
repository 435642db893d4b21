package org.committeecycle.bot;

import static org.assertj.core.api.Assertions.assertThat;

import org.committeecycle.bot.stub.StubSlack;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

class SlackModeTest {

    private static final String TOKEN = "--slack.bot-token=xoxb-of-the-tests";
    private static final String SECRET = "--slack.signing-secret=" + StubSlack.SIGNING_SECRET;

    @Test
    void withoutATokenThePathDoesNotExist() {
        assertThat(statusWith(SECRET)).isEqualTo(404);
    }

    @Test
    void withoutASecretThePathDoesNotExist() {
        assertThat(statusWith(TOKEN)).isEqualTo(404);
    }

    @Test
    void switchedOffThePathDoesNotExist() {
        assertThat(statusWith(TOKEN, SECRET, "--slack.mode=off")).isEqualTo(404);
    }

    @Test
    void withATokenAndASecretThePathAnswers() {
        assertThat(statusWith(TOKEN, SECRET)).isEqualTo(200);
    }

    @Test
    void secretsAreNotPrinted() {
        SlackSettings settings = new SlackSettings(SlackSettings.Mode.HTTP, "xoxb-1", "xapp-1", "secret-1", null, null);

        assertThat(settings.toString()).doesNotContain("xoxb-1", "xapp-1", "secret-1");
    }

    @Test
    void whatIsEmptyIsNotSet() {
        SlackSettings settings = new SlackSettings(SlackSettings.Mode.HTTP, "", "", "", "", " ");

        assertThat(settings.apiBaseUrl()).isNull();
        assertThat(settings.channel()).isNull();
        assertThat(settings.sends()).isFalse();
    }

    private static int statusWith(String... settings) {
        try (StubSlack slack = new StubSlack();
                ConfigurableApplicationContext bot = new SpringApplicationBuilder(BotAlone.class)
                        .properties("server.port=0", "slack.api-base-url=" + slack.apiBaseUrl())
                        .run(settings)) {
            int port = ((ServletWebServerApplicationContext) bot).getWebServer().getPort();
            return slack.user("U1")
                    .command("help")
                    .sendTo("http://127.0.0.1:" + port + "/slack/events")
                    .status();
        }
    }
}
