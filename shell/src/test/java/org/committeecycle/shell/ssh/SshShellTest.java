package org.committeecycle.shell.ssh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.util.net.SshdSocketAddress;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.domain.committee.SshKey;
import org.committeecycle.shell.ServedHouse;
import org.committeecycle.shell.ssh.Caller.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The served house's shell, called from elsewhere. */
class SshShellTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final byte[] NOTHING = new byte[0];

    @TempDir
    static Path data;

    private static StubSlack slack;
    private static ServedHouse house;
    private static Caller ana;
    private static Caller aude;
    private static Caller stranger;

    @BeforeAll
    static void serve() {
        slack = new StubSlack();
        house = ServedHouse.inMemory(slack, data);
        ana = caller("Ed25519");
        aude = caller("EC");
        stranger = caller("Ed25519");
        house.type("register import ../examples/rules-register.csv");
        house.type("operator admit ana");
        house.type("operator admit aude --roles auditor");
        house.type("operator key add ana " + ana.publicKey());
        house.type("operator key add aude " + aude.publicKey());
    }

    private static Caller caller(String algorithm) {
        return new Caller(
                algorithm,
                data,
                data.resolve("serving"),
                house.bean(SshServing.class).port());
    }

    @AfterAll
    static void stop() {
        List.of(ana, aude, stranger).forEach(Caller::close);
        house.close();
        slack.close();
        assertThat(data.resolve("serving")).doesNotExist();
    }

    @Test
    void answersOneCommandAsItIsAnsweredHere() {
        Answer answer = ana.call("operator list --json");

        assertThat(answer.out()).isEqualTo(house.type("operator list --json")).startsWith("[");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.code()).isZero();
    }

    @Test
    void endsWithTheCodeOfTheCommandAndKeepsMessagesApart() throws IOException {
        String faulty =
                Files.readString(Path.of("../examples/rules-register.csv")).replace("\nXAA,", "\nnowhere,");
        Answer unknown = ana.call("lettre list");
        Answer refused = ana.call("operator dismiss zoe");

        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("Did you mean 'letter list'?");
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).isEqualToNormalizingNewlines("Nobody named zoe may use the shell.\n");
        assertThat(ana.call("anybody", "register import -", faulty.getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo(1);
    }

    @Test
    void handsAYearOverToAnAuditorAndWritesItNowhereOnTheServer() throws IOException {
        house.type(
                "cycle open 2027 --ordinal 'First Meeting' --name 'First Meeting of the Invented States' --short 1MIS"
                        + " --city Geneva --opens 2027-11-22 --closes 2027-11-26 --item 9 --title Compliance");

        Answer taken = aude.call("cycle export 2027 --out -");
        Answer named = aude.call("cycle export 2027");

        assertThat(taken.code()).as(taken.err()).isZero();
        assertThat(taken.err()).contains("The year 2027 is written to standard output: ", "Its seal is ");
        assertThat(entries(taken.bytes())).contains("README.txt", "data/milestones.jsonl", "sheets/audit.csv");
        assertThat(named.code()).isEqualTo(4);
        assertThat(named.err()).contains("'committee-2027.zip' would be a file of the server");
        assertThat(Path.of("committee-2027.zip")).doesNotExist();
        assertThat(house.type("audit list --subject archive/2027"))
                .containsPattern("aude +ssh +archive/2027 +took the year out");
    }

    private static List<String> entries(byte[] archive) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void letsNobodyInWithoutAKeyOfAnOperator() {
        Answer answer = stranger.call("version");

        assertThat(answer.code()).isEqualTo(255);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("Permission denied (publickey)");
    }

    @Test
    void knowsPeopleByTheirKeyWhateverNameTheySay() {
        assertThat(aude.call("ana", "operator admit ben", NOTHING).code()).isEqualTo(4);
        assertThat(ana.call("aude", "operator admit otto --roles process-owner", NOTHING)
                        .code())
                .isZero();

        assertThat(house.type("audit list --limit 10000 --json"))
                .containsPattern("\"actor\" : \"ana\",\\s+\"channel\" : \"ssh\"[^}]+otto may act as");
    }

    @Test
    void letsAnAuditorReadAndChangeNothing() {
        assertThat(aude.call("operator list").code()).isZero();
        Answer refused = aude.call("operator key add aude " + stranger.publicKey());

        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).isEqualToNormalizingNewlines("Only an operator of the ISU may do this, not aude.\n");
    }

    @Test
    void stopsAKeyThatIsRemovedAtTheNextCommand() throws IOException {
        Caller ben = caller("Ed25519");
        house.type("operator admit ben --roles auditor");
        house.type("operator key add ben " + ben.publicKey());
        try (ben;
                AtThePrompt prompt = new AtThePrompt(ben, 100)) {
            prompt.type("operator list\r");
            prompt.awaitShown("auditor");
            prompt.type("operator admit ben\r");
            prompt.awaitShown("Only an operator of the ISU may do this, not ben.");
            house.type("operator admit ben --roles operator,auditor");
            prompt.type("operator admit ben --roles operator,auditor\r");
            prompt.awaitShown("ben may use the shell now as operator, auditor; before: as operator, auditor.");
            house.type("operator key remove " + SshKey.parse(ben.publicKey()).fingerprint());
            prompt.type("operator admit eve\r");

            assertThat(prompt.awaitEnd()).isEqualTo(4);
            assertThat(ben.call("version").code()).isEqualTo(255);
        }
        assertThat(house.type("operator list")).doesNotContain("eve");
        assertThat(house.type("audit transcript --by ben --json"))
                .containsPattern("(?s)\"channel\" : \"ssh\",\\s+\"session\" : \"(\\w+)\",\\s+\"exit\" : 0,\\s+"
                        + "\"line\" : \"operator list\".*\"session\" : \"\\1\",\\s+\"exit\" : 4,");
    }

    @Test
    void servesTwentySessionsAtOnceWithoutMixingThem() {
        List<String> commands = List.of("register list", "audit list", "case list", "letter list", "operator list");
        List<String> here =
                commands.stream().map(command -> house.type("help " + command)).toList();
        ExecutorService twenty = Executors.newFixedThreadPool(20);
        try {
            List<CompletableFuture<Answer>> calls = IntStream.range(0, 20)
                    .mapToObj(n -> CompletableFuture.supplyAsync(
                            () -> (n % 2 == 0 ? ana : aude).call("help " + commands.get(n % commands.size())), twenty))
                    .toList();
            for (int n = 0; n < calls.size(); n++) {
                Answer answer = calls.get(n).join();
                assertThat(answer.out()).isEqualTo(here.get(n % commands.size()));
                assertThat(answer.code()).isZero();
            }
        } finally {
            twenty.shutdown();
        }
    }

    @Test
    void handsOnALongOutputWhole() {
        StringBuilder names = new StringBuilder();
        IntStream.range(0, 4_000).forEach(n -> names.append("ssh-").append(n).append(' '));
        Answer answer = ana.call("lettre " + names);

        assertThat(answer.code()).isEqualTo(2);
        assertThat(ana.call("register list --json").out()).isEqualTo(house.type("register list --json"));
    }

    @Test
    void writesNamesInAnyScript() {
        assertThat(ana.call("operator admit 'Zoë Ōta 日本' --roles auditor").out())
                .startsWith("Zoë Ōta 日本 may use the shell now as auditor; before: as nothing.");
        assertThat(ana.call("operator list").out()).contains("Zoë Ōta 日本");
    }

    @Test
    void takesWordsAsTheLauncherSendsThem() {
        Answer answer = ana.call("\u001foperator\u001fdismiss\u001fan 'odd' \"name\" ");

        assertThat(answer.err()).isEqualToNormalizingNewlines("Nobody named an 'odd' \"name\"  may use the shell.\n");
        assertThat(answer.code()).isEqualTo(4);
    }

    @Test
    void completesWordsAndGivesUpALine() throws IOException {
        try (AtThePrompt prompt = new AtThePrompt(ana, 100)) {
            prompt.type("operator dism\t");
            prompt.awaitShown("dismiss");
            prompt.type("aude\u0003");
            prompt.awaitShown("committee>");
            prompt.type("version\r");
            prompt.awaitShown("Committee Cycle");
            prompt.type("exit\r");

            assertThat(prompt.awaitEnd()).isZero();
        }
        assertThat(house.type("operator list")).contains("aude");
    }

    @Test
    void fitsTheWindowWhenItsSizeChanges() throws IOException {
        try (AtThePrompt prompt = new AtThePrompt(ana, 150)) {
            prompt.type("help operator key add\r");
            assertThat(prompt.awaitShown("the key itself as in that file.").lines())
                    .anyMatch(line -> line.length() > 60);
            prompt.resize(50);
            prompt.type("operator key list\r");
            prompt.awaitShown("ecdsa-sha2-nistp256".substring(0, 6));
        }
    }

    @Test
    void takesLinesThatAreSentWithoutATerminal() {
        assumeTrue(Caller.hasOpenSsh());
        byte[] lines = "version\nlettre list\noperator list\nexit\nversion\n".getBytes(StandardCharsets.UTF_8);

        Answer answer = ana.byOpenSsh(List.of("-T"), List.of(), lines);

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).containsOnlyOnce("Committee Cycle").contains("aude");
        assertThat(answer.err()).contains("Did you mean");
    }

    @Test
    void tellsTheCodeAlsoWhereAConnectionIsShared() {
        assumeTrue(Caller.hasOpenSsh());
        List<String> shared = List.of("-o", "ControlPath=" + data.resolve("c"));
        try {
            ana.byOpenSsh(List.of("-f", "-N", "-M", shared.get(0), shared.get(1)), List.of(), NOTHING);
            for (int n = 0; n < 25; n++) {
                assertThat(ana.byOpenSsh(shared, List.of("operator dismiss zoe"), NOTHING)
                                .code())
                        .isEqualTo(4);
            }
        } finally {
            ana.byOpenSsh(List.of(shared.get(0), shared.get(1), "-O", "exit"), List.of(), NOTHING);
        }
    }

    @Test
    void takesAFileThatIsHandedOverAndHandsOneOver() throws IOException {
        byte[] register = Files.readAllBytes(Path.of("../examples/rules-register.csv"));

        assertThat(ana.call("anybody", "register import - --dry-run", register).code())
                .isZero();
        Answer refused = ana.call("anybody", "register import -", NOTHING);
        assertThat(refused.err()).startsWith("Nothing was handed over");
        assertThat(refused.code()).isEqualTo(4);
    }

    @Test
    void handsABackupOverAndKeepsNoneOfIt() {
        Answer backup = ana.call("backup -");

        assertThat(backup.code()).as(backup.err()).isZero();
        assertThat(backup.bytes()).startsWith('P', 'K');
        assertThat(backup.err()).contains("Its seal is");
    }

    @Test
    void leavesTheServersFilesAlone() {
        for (String line : List.of(
                "register import /etc/passwd",
                "register import ../examples/rules-register.csv",
                "operator key add ana /etc/passwd",
                "operator key add ana ssh/host-key",
                "paper export " + data.resolve("stolen.docx"),
                "communication draft x --template-file /etc/passwd",
                "backup " + data.resolve("stolen.zip"),
                "backup ../stolen.zip",
                "restore /etc/passwd",
                "restore /etc/passwd --check",
                "restore - --check",
                "play /etc/passwd --out " + data.resolve("stolen"))) {
            Answer answer = ana.call(line);
            assertThat(answer.code()).as(line + answer.err()).isEqualTo(4);
            assertThat(answer.err()).as(line).doesNotContain("root:");
        }
        assertThat(data.resolve("stolen.docx")).doesNotExist();
        assertThat(data.resolve("stolen.zip")).doesNotExist();
        assertThat(Path.of("../stolen.zip")).doesNotExist();
        assertThat(data.resolve("stolen")).doesNotExist();
        assertThat(ana.call("register import /etc/passwd").err()).contains("would be a file of the server");
    }

    @Test
    void playsNoChronicle() {
        Answer answer = ana.call("play ../examples/2025.chronicle --out " + data);

        assertThat(answer.code()).isEqualTo(4);
        assertThat(answer.err()).startsWith("A chronicle is played by a process of its own");
    }

    @Test
    void forwardsNothing() throws IOException {
        try (ClientSession session = ana.session("ana")) {
            assertThatThrownBy(() -> session.createDirectTcpipChannel(
                                    new SshdSocketAddress("127.0.0.1", 0), new SshdSocketAddress("127.0.0.1", 8080))
                            .open()
                            .verify(LONG))
                    .isInstanceOf(SshException.class);
            assertThatThrownBy(() -> session.startRemotePortForwarding(
                            new SshdSocketAddress("127.0.0.1", 0), new SshdSocketAddress("127.0.0.1", 8080)))
                    .isInstanceOf(SshException.class);
        }
    }

    @Test
    void offersNoOtherService() {
        assumeTrue(Caller.hasOpenSsh());
        Answer answer = ana.byOpenSsh(List.of("-s"), List.of("sftp"), NOTHING);

        assertThat(answer.code()).isEqualTo(255);
        assertThat(answer.err()).contains("subsystem request failed");
    }

    @Test
    void asksForNoPassword() {
        assumeTrue(Caller.hasOpenSsh());
        Answer answer = stranger.byOpenSsh(List.of("-v"), List.of("version"), NOTHING);

        assertThat(answer.err())
                .contains("Authentications that can continue: publickey\r\n")
                .doesNotContain("password,", "keyboard-interactive,");
    }

    @Test
    void keepsItsOwnKeyToItself() throws IOException {
        Path key = data.resolve("ssh").resolve("host-key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(HostKey.in(key).getPublic()).isEqualTo(HostKey.in(key).getPublic());
        assertThat(Files.readString(data.resolve("serving")))
                .startsWith("# 127.0.0.1 " + house.bean(SshServing.class).port() + " ")
                .contains("\ncommittee-cycle ssh-ed25519 ");
    }
}
