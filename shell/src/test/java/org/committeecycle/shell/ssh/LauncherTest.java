package org.committeecycle.shell.ssh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.domain.committee.SshKey;
import org.committeecycle.shell.ServedHouse;
import org.committeecycle.shell.seat.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.shell.command.CommandCatalog;

/** The launcher beside a served house; it lies alone in a folder, so that a process of its own would find no jar. */
class LauncherTest {

    private static final String ON_ITS_OWN = "There is no ";

    @TempDir
    static Path folder;

    private static StubSlack slack;
    private static ServedHouse house;
    private static Caller ana;
    private static Path data;
    private static Path launcher;

    private record Ended(int code, String out, String err) {}

    @BeforeAll
    static void serve() throws IOException {
        assumeTrue(Caller.hasOpenSsh());
        data = Files.createDirectory(folder.resolve("the 100% data"));
        launcher = Files.copy(Path.of("../committee"), folder.resolve("committee"));
        slack = new StubSlack();
        house = ServedHouse.inMemory(slack, data);
        ana = new Caller(
                "Ed25519",
                folder,
                data.resolve("serving"),
                house.bean(SshServing.class).port());
        house.type("operator admit ana");
        house.type("operator key add ana " + ana.publicKey());
    }

    @AfterAll
    static void stop() throws Exception {
        if (house != null) {
            ana.close();
            house.close();
            slack.close();
        }
    }

    @Test
    void asksTheServerAndHandsOnWhatItAnswers() throws Exception {
        Ended listed = committee("", "--data", data.toString(), "operator", "list", "--json");
        Ended refused = committee("", "operator", "dismiss", "an 'odd' \"name\" $HOME ", "--data=" + data);
        Ended misused = committee("", "--data", data.toString(), "operator", "admit", "", "x");

        assertThat(listed).isEqualTo(new Ended(0, house.type("operator list --json"), ""));
        assertThat(refused).isEqualTo(new Ended(4, "", "Nobody named an 'odd' \"name\" $HOME  may use the shell.\n"));
        assertThat(misused.code()).isEqualTo(2);
        assertThat(misused.err()).isEqualTo("--name is empty.\n");
    }

    @Test
    void leavesItsInputAloneUnlessAFileIsHandedOver() throws Exception {
        Ended left = run(
                "one\ntwo\n",
                Map.of(),
                "bash",
                "-c",
                "while read -r line; do bash \"$0\" --data \"$1\" operator dismiss $line; done",
                launcher.toString(),
                data.toString());
        Ended handed = committee(
                Files.readString(Path.of("../examples/rules-register.csv")),
                "--data",
                data.toString(),
                "register",
                "import",
                "-",
                "--dry-run");

        assertThat(left.err()).contains("Nobody named one ", "Nobody named two ");
        assertThat(handed.err()).isEmpty();
        assertThat(handed.code()).isZero();
    }

    @Test
    void runsTheLinesItIsGiven() throws Exception {
        Ended ended = committee("version\noperator list\nexit\n", "--data", data.toString());

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).contains("Committee Cycle", "ana");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "register contact XAA --email mission@invented.example",
                "operator dismiss ana.b",
                "backup - --dry-run",
                "version"
            })
    void aWordWithADotDoesNotChangeWhoSomebodyIs(String line) throws Exception {
        Ended ended = committee("", with(line.split(" ")));

        assertThat(ended.err()).doesNotContain(ON_ITS_OWN, "This runs here");
    }

    @Test
    void saysAsWhomItRunsHere() throws Exception {
        assertThat(committee("", with("paper", "export", "new.docx")).err())
                .startsWith("This runs here, as " + System.getProperty("user.name")
                        + ", and not at the server by SSH: it takes a file");
        assertThat(run("", Map.of("COMMITTEE_SSH", "off"), command("version")).err())
                .startsWith("This runs here, as ");
        assertThat(committee("", with("serve")).err()).startsWith(ON_ITS_OWN);
    }

    @Test
    void knowsEveryCommandThatTakesAFile() throws Exception {
        String list = Files.readString(launcher);

        house.bean(CommandCatalog.class).getRegistrations().values().stream()
                .filter(command -> !command.getCommand().matches("play|restore"))
                .forEach(command -> command.getOptions().stream()
                        .filter(option -> option.getType() != null
                                && List.of(Document.class, Path.class)
                                        .contains(option.getType().toClass()))
                        .forEach(option -> assertThat(list)
                                .as(command.getCommand())
                                .containsAnyOf(
                                        "'%s '*".formatted(command.getCommand()),
                                        " --%s | ".formatted(option.getLongNames()[0]))));
    }

    @Test
    void goesOnInAProcessOfItsOwnWhereTheServerIsNotToBeAsked() throws Exception {
        Path file = Files.writeString(folder.resolve("figures"), "x");

        for (String[] words : new String[][] {
            {"serve"}, {"play", "x"}, {"register", "import", file.toString()}, {"paper", "export", "new.docx"}
        }) {
            assertThat(committee("", with(words)).err()).contains(ON_ITS_OWN);
        }
        assertThat(run("", Map.of("COMMITTEE_SSH", "off"), command("version")).err())
                .contains(ON_ITS_OWN);
        Path nothing = Files.createDirectory(folder.resolve("no data"));
        assertThat(committee("", "--data", nothing.toString(), "version").err()).contains(ON_ITS_OWN);
    }

    @Test
    void goesOnInAProcessOfItsOwnWhereTheServerLetsNobodyIn() throws Exception {
        Caller stranger = new Caller("Ed25519", folder, data.resolve("serving"), 0);
        Path other = Files.createDirectory(folder.resolve("other data"));
        Files.writeString(other.resolve("serving"), Files.readString(data.resolve("serving")) + "# other\n");

        Ended ended = run(
                "",
                Map.of("COMMITTEE_SSH_KEY", stranger.file().toString()),
                "bash",
                launcher.toString(),
                "--data",
                other.toString(),
                "version");

        stranger.close();
        assertThat(ended.err()).contains(ON_ITS_OWN);
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void goesOnInAProcessOfItsOwnOnceItsKeyIsRemoved() throws Exception {
        try (Caller ben = new Caller("Ed25519", folder, data.resolve("serving"), 0)) {
            Path runtime = Files.createDirectory(folder.resolve("r"));
            Map<String, String> asBen =
                    Map.of("COMMITTEE_SSH_KEY", ben.file().toString(), "XDG_RUNTIME_DIR", runtime.toString());
            house.type("operator admit ben");
            house.type("operator key add ben " + ben.publicKey());
            assertThat(run("", asBen, command("version")).out()).startsWith("Committee Cycle");
            house.type("operator key remove " + SshKey.parse(ben.publicKey()).fingerprint());

            assertThat(run("", asBen, command("version")).err()).startsWith("Your key is no longer one");
            await().until(() -> run("", asBen, command("version")).err().contains(ON_ITS_OWN));
        }
    }

    @Test
    void isNotHinderedByANoteThatAKilledServerLeft() throws Exception {
        Path killed = Files.createDirectory(folder.resolve("killed"));
        for (String note : List.of(
                "# 127.0.0.1 1 1\ncommittee-cycle ssh-ed25519 AAAA\n", "", "# -oProxyCommand=x 22 1\n", "# a\n")) {
            Files.writeString(killed.resolve("serving"), note);

            assertThat(committee("", "--data", killed.toString(), "version").err())
                    .as(note)
                    .contains(ON_ITS_OWN);
        }
    }

    @Test
    void doesNotTrustWhoeverElseListensThere() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Caller another = new Caller("Ed25519", folder, data.resolve("serving"), 0);
        Files.writeString(
                elsewhere.resolve("serving"),
                "# 127.0.0.1 %d 1%ncommittee-cycle %s%n"
                        .formatted(house.bean(SshServing.class).port(), another.publicKey()));

        assertThat(committee("", "--data", elsewhere.toString(), "version").err())
                .contains(ON_ITS_OWN);
        another.close();
    }

    private static String[] with(String... words) {
        List<String> all = new ArrayList<>(List.of("--data", data.toString()));
        all.addAll(List.of(words));
        return all.toArray(String[]::new);
    }

    private static Ended committee(String input, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", launcher.toString()));
        command.addAll(List.of(words));
        return run(input, Map.of(), command.toArray(String[]::new));
    }

    private static String[] command(String... words) {
        List<String> command = new ArrayList<>(List.of("bash", launcher.toString()));
        command.addAll(List.of(with(words)));
        return command.toArray(String[]::new);
    }

    private static Ended run(String input, Map<String, String> environment, String... command) throws Exception {
        Path in = Files.writeString(Files.createTempFile(folder, "in", ""), input);
        Path err = Files.createTempFile(folder, "err", "");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("COMMITTEE_SSH_KEY", ana.file().toString());
        builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
        builder.environment().putAll(environment);
        Process process =
                builder.redirectInput(in.toFile()).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(err));
    }
}
