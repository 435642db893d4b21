package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

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

    @Test
    void refusesAWordAfterServe() {
        assertThatThrownBy(() -> Start.of("serve", "now")).hasMessageContaining("'now'");
    }
}
