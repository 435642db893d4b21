package org.committeecycle.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.committeecycle.domain.House;
import org.committeecycle.domain.notice.Workspace;
import org.committeecycle.domain.process.Finding;
import org.junit.jupiter.api.Test;

class SlackCheckupTest {

    private static final String SECRET = "a-secret-of-the-tests";

    private final House house = House.in2025();

    @Test
    void offIsFine() {
        assertThat(found(SlackSettings.Mode.HTTP, "", "", "").state()).isEqualTo(Finding.State.FINE);
        assertThat(found(SlackSettings.Mode.OFF, SECRET, "", "").sentence()).contains("off");
    }

    @Test
    void namesWhatIsNotSet() {
        assertThat(found(SlackSettings.Mode.HTTP, SECRET, "", "").sentence())
                .isEqualTo("Requests of Slack are not answered: SLACK_SIGNING_SECRET is not set.");
        assertThat(found(SlackSettings.Mode.SOCKET, SECRET, "", "").state()).isEqualTo(Finding.State.BROKEN);
    }

    @Test
    void tellsThatNoServerHasReachedSlackYet() {
        assertThat(found(SlackSettings.Mode.HTTP, SECRET, "", SECRET).state()).isEqualTo(Finding.State.ATTENTION);
    }

    @Test
    void tellsWhatWaitsAndSinceWhen() {
        serve();
        house.notices.openHome("T1", "U1");
        assertThat(found().sentence()).contains("The workspace T1 is served", "One thing waits to be told since");

        house.clock.moveTo(house.clock.instant().plus(Duration.ofMinutes(11)));
        assertThat(found().state()).isEqualTo(Finding.State.ATTENTION);
    }

    @Test
    void tellsThatSlackDoesNotLetTheBotInAndWhatHelps() {
        serve();
        house.noticeStore.pause(new Workspace.Pause(
                house.clock.instant().plusSeconds(60), Workspace.Cause.SHUT_OUT, "Set a good token."));
        assertThat(found().state()).isEqualTo(Finding.State.BROKEN);
        assertThat(found().help()).isEqualTo("Set a good token.");
    }

    @Test
    void tellsNoSecret() {
        assertThat(found(SlackSettings.Mode.HTTP, SECRET, SECRET, SECRET).toString())
                .doesNotContain(SECRET);
    }

    private void serve() {
        house.notices.serve(House.SYSTEM, "T1", "B1", null);
    }

    private Finding found() {
        return found(SlackSettings.Mode.HTTP, SECRET, "", SECRET);
    }

    private Finding found(SlackSettings.Mode mode, String bot, String app, String signing) {
        return new SlackCheckup(new SlackSettings(mode, bot, app, signing, null, null), house.notices, house.deadlines)
                .findings()
                .get(0);
    }
}
