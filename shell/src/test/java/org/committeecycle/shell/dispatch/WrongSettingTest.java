package org.committeecycle.shell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.web.server.PortInUseException;

class WrongSettingTest {

    private enum Way {
        HTTP,
        SOCKET
    }

    @Test
    void namesTheSettingAndWhatIsExpectedButNotTheValue() {
        assertThat(WrongSetting.in(binding("a-secret", Way.class)))
                .hasValue("The setting slack.mode has a value that cannot be read: one of http, socket is expected.");
        assertThat(WrongSetting.in(binding("a-secret", Duration.class)))
                .hasValue(
                        "The setting slack.mode has a value that cannot be read: a value of another kind is expected.");
    }

    @Test
    void namesAPortThatIsTaken() {
        Throwable taken = new IllegalStateException("The house was not built", new PortInUseException(8080));

        assertThat(WrongSetting.in(taken))
                .hasValue("Port 8080 is taken: end what listens there, or set server.port (SERVER_PORT) to another.");
    }

    @Test
    void leavesOtherFailuresAlone() {
        assertThat(WrongSetting.in(new IllegalStateException("something else"))).isEmpty();
    }

    private static Throwable binding(String value, Class<?> type) {
        Binder binder = new Binder(new MapConfigurationPropertySource(Map.of("slack.mode", value)));
        try {
            binder.bind("slack.mode", type);
            return new AssertionError("'" + value + "' was read");
        } catch (RuntimeException wrong) {
            return new IllegalStateException("The house was not built", wrong);
        }
    }
}
