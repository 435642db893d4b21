package org.committeecycle.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.domain.House;
import org.committeecycle.domain.committee.Delegate;
import org.committeecycle.domain.notice.Workspace;
import org.committeecycle.domain.process.Finding;
import org.committeecycle.domain.process.Incident;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class SlackCheckupTest {

    private static final String SECRET = "a-secret-of-the-tests";

    @AutoClose
    private final StubSlack stub = new StubSlack();

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
    void tellsThatNoServerServesYetAndHowPressesArrive() {
        assertThat(found().state()).isEqualTo(Finding.State.ATTENTION);
        assertThat(found().sentence()).contains("/slack/events (HTTP)");
        assertThat(found(SlackSettings.Mode.SOCKET, StubSlack.BOT_TOKEN, SECRET, "")
                        .sentence())
                .contains("(Socket Mode)");
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
    void tellsThatSlackRefusesTheTokenBeforeAnythingWasSent() {
        Finding refused = found(SlackSettings.Mode.HTTP, SECRET, "", SECRET);

        assertThat(refused.state()).isEqualTo(Finding.State.BROKEN);
        assertThat(refused.sentence()).startsWith("Slack refuses the token (invalid_auth). Nothing is sent.");
    }

    @Test
    void tellsThatSlackIsAway() {
        stub.fail().of("auth.test").httpStatus(503);

        assertThat(found().sentence()).startsWith("Slack does not answer.");
    }

    @Test
    void tellsWhatFailedAndIsTriedAgainAndWhy() {
        serve();
        house.incidentStore.failing.add(new Incident(
                "1", "Slack did not answer: timeout", "notice", "Tell what waits", "T1.U1", house.clock.instant()));
        house.incidentStore.failing.add(
                new Incident("2", "No such table", "case", "Open", "2025-1", house.clock.instant()));

        assertThat(all(SlackSettings.Mode.HTTP, StubSlack.BOT_TOKEN, "", SECRET))
                .extracting(Finding::sentence)
                .contains("One post failed and is tried again, most recently because: Slack did not answer: timeout");
    }

    @Test
    void tellsWhatWaitsForALaterTime() {
        serve();
        house.committee.appoint(
                House.ISU, new Delegate("Ada", House.AVALON, LocalDate.of(2025, 3, 10), null, null, null));
        house.committee.bind(House.ISU, House.AVALON, "Ada", "U1", "T1");

        assertThat(all(SlackSettings.Mode.HTTP, StubSlack.BOT_TOKEN, "", SECRET))
                .extracting(Finding::sentence)
                .contains("One thing waits for a later time, the first on 10 March 2025, 09:00 (Geneva).");
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
        return found(SlackSettings.Mode.HTTP, StubSlack.BOT_TOKEN, "", SECRET);
    }

    private Finding found(SlackSettings.Mode mode, String bot, String app, String signing) {
        return all(mode, bot, app, signing).get(0);
    }

    private List<Finding> all(SlackSettings.Mode mode, String bot, String app, String signing) {
        SlackSettings settings = new SlackSettings(mode, bot, app, signing, stub.apiBaseUrl(), null);
        return new SlackCheckup(settings, new SlackLine(settings), house.notices, house.incidentStore, house.deadlines)
                .findings();
    }
}
