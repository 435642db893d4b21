package org.committeecycle.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.committeecycle.domain.process.Finding;
import org.junit.jupiter.api.Test;

class SettingsCheckupTest {

    @Test
    void saysNothingOfWhatIsOfTheRightKind() {
        assertThat(found("xoxb-1", "xapp-1", "https://slack.example.org/api/", "C024BE91L"))
                .isEmpty();
        assertThat(found("xoxb-1", "", null, null)).isEmpty();
    }

    @Test
    void namesEachSettingOfAnotherKindAndRepeatsNoValue() {
        List<Finding> found = found("xapp-exchanged", "xoxb-exchanged", "slack.example.org", "general");

        assertThat(found)
                .extracting(Finding::sentence)
                .containsExactly(
                        "SLACK_BOT_TOKEN is not what belongs there.",
                        "SLACK_APP_TOKEN is not what belongs there.",
                        "SLACK_CHANNEL is not what belongs there.",
                        "SLACK_API_BASE_URL is not what belongs there.");
        assertThat(found).allMatch(finding -> finding.state() == Finding.State.BROKEN);
        assertThat(found.toString()).doesNotContain("exchanged", "general");
    }

    @Test
    void looksAtNothingWhileTheBotIsOff() {
        assertThat(found("", "xoxb-exchanged", null, null)).isEmpty();
    }

    private static List<Finding> found(String botToken, String appToken, String address, String channel) {
        return new SettingsCheckup(
                        new SlackSettings(SlackSettings.Mode.HTTP, botToken, appToken, "secret", address, channel))
                .findings();
    }
}
