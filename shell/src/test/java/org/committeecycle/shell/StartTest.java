package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartTest {

    @Test
    void opensThePromptWithoutWords() {
        assertThat(Start.of().mode()).isEqualTo(StartMode.SHELL);
        assertThat(Start.of("--data", "elsewhere").mode()).isEqualTo(StartMode.SHELL);
    }

    @Test
    void runsOneCommand() {
        Start start = Start.of("case", "list", "--json");

        assertThat(start.mode()).isEqualTo(StartMode.ONCE);
        assertThat(start.words()).containsExactly("case", "list", "--json");
        assertThat(start.data()).isEqualTo(Path.of("data").toAbsolutePath());
    }

    @Test
    void takesTheDirectoryFromAnywhereOnTheLine() {
        assertThat(Start.of("case", "list", "--data", "here"))
                .isEqualTo(Start.of("--data", "here", "case", "list"))
                .isEqualTo(Start.of("--data=here", "case", "list"));
    }

    @Test
    void serves() {
        assertThat(Start.of("--data", "here", "serve").mode()).isEqualTo(StartMode.SERVE);
    }

    @Test
    void playsInADatabaseOfItsOwnWhateverIsConfigured() {
        assertThat(Start.of("play", "2025.chronicle").settings())
                .contains("--committee.mode=play", "--slack.mode=off")
                .anyMatch(setting -> setting.startsWith("--spring.datasource.url=jdbc:h2:mem:"));
    }

    @Test
    void refusesADirectoryThatIsNotNamed() {
        assertThatThrownBy(() -> Start.of("case", "list", "--data")).hasMessageContaining("--data needs");
        assertThatThrownBy(() -> Start.of("--data", "")).hasMessageContaining("--data needs");
        assertThatThrownBy(() -> Start.of("--data=")).hasMessageContaining("--data needs");
        assertThatThrownBy(() -> Start.of("--data", "a", "--data", "b", "help")).hasMessageContaining("twice");
    }

    @Test
    void takesAnotherDatabaseFromAnywhereOnTheLine() {
        String address = "jdbc:postgresql://database/committee";

        Start start = Start.of("case", "list", "--db", address);

        assertThat(start.words()).containsExactly("case", "list");
        assertThat(start.settings()).contains("--spring.datasource.url=" + address);
        assertThat(start).isEqualTo(Start.of("--db=" + address, "case", "list"));
        assertThat(Start.of("play", "2025.chronicle", "--db", address).settings())
                .doesNotContain("--spring.datasource.url=" + address);
    }

    @Test
    void refusesADatabaseThatIsNotNamedAndAPasswordThatAnybodyCouldRead() {
        assertThatThrownBy(() -> Start.of("case", "list", "--db")).hasMessageContaining("--db needs");
        assertThatThrownBy(() -> Start.of("--db", "database", "serve")).hasMessageContaining("--db needs");
        assertThatThrownBy(() -> Start.of("--db", "jdbc:postgresql://database/committee?password=secret", "serve"))
                .hasMessageContaining("secrets/spring.datasource.password");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://u:geheim@127.0.0.1:1/c",
                "jdbc:postgresql://h/c?pa%73sword=geheim",
                "jdbc:postgresql://h/c?sslmode=require&password=geheim",
                "jdbc:postgresql://h/c?sslpassword=geheim",
                "jdbc:postgresql://h/c?socketFactory=geheim.Factory",
                "jdbc:postgresql:c?user=u&password=geheim",
                "jdbc:h2:file:./c;INIT=RUNSCRIPT FROM '/geheim'",
                "jdbc:h2:file:./c;USER=a;PASSWORD=geheim",
                "jdbc:h2:file:./c;LOCK_TIMEOUT=1\\;INIT=geheim",
                "jdbc:h2:tcp://geheim/c",
                "jdbc:h2:mem:geheim",
                "jdbc:mysql://geheim/c"
            })
    void refusesAnythingElseThanAnAddressAndRepeatsNothingOfIt(String address) {
        assertThatThrownBy(() -> Start.of("--db", address, "serve"))
                .hasMessageContaining("--db needs")
                .hasMessageNotContaining("geheim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://database/committee",
                "jdbc:postgresql://127.0.0.1:5432/committee?sslmode=verify-full&sslrootcert=/etc/ca.pem",
                "jdbc:postgresql://a:5432,[::1]:5433/committee?targetServerType=primary",
                "jdbc:h2:file:/srv/our committee/committee;AUTO_SERVER=TRUE;WRITE_DELAY=0"
            })
    void takesAnAddressWithHarmlessParameters(String address) {
        assertThat(Start.of("--db", address, "serve").database()).isEqualTo(address);
    }

    @Test
    void refusesAWordAfterServe() {
        assertThatThrownBy(() -> Start.of("serve", "now")).hasMessageContaining("'now'");
    }
}
