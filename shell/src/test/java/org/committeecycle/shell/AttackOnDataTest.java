package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.bot.stub.StubSlack;
import org.h2.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody else on the machine tries the data of a served house with H2's own tools. */
class AttackOnDataTest {

    @TempDir
    Path folder;

    @Test
    void nobodyElseOpensTheFileOfAServedHouse() throws Exception {
        Path data = Files.createDirectory(
                folder.resolve("data"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try (StubSlack slack = new StubSlack();
                Node node = new Node(data, slack, Map.of())) {
            Files.createDirectory(data.resolve("logs"));
            node.start().awaitHealth();

            slack.await("the greeting", () -> node.log().contains("  Shell"));
            onlyForItsOwner(data);
            assertThat(node.log()).contains(data + " was open to others on this machine");

            Properties lock = lock(data);
            for (String user : List.of("", "sa", "committee", "admin")) {
                assertThat(shell(lock, user, "select file_read('/etc/passwd', null)"))
                        .as("as '%s'", user)
                        .contains("Wrong user name or password")
                        .doesNotContain("root:");
            }
            listensOnLoopbackOnly(lock);
        }
    }

    @Test
    void aSecondServerOnTheSameDataIsRefused() throws IOException {
        Path data = folder.resolve("served");
        DataFolder first = new DataFolder(data);
        first.take();

        try (Closeable serving = first.serveAlone()) {
            assertThatThrownBy(() -> new DataFolder(data).serveAlone())
                    .hasMessageContaining("A server already serves " + data);
        }

        new DataFolder(data).serveAlone().close();
        assertThat(data.resolve("serving.lock")).doesNotExist();
    }

    @Test
    void aFolderThatIsOpenAndSomethingElseIsLeftAlone() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("letter.txt"), "not ours");
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThatThrownBy(() -> new DataFolder(other).take()).hasMessageContaining("open to others");

        assertThat(Files.getPosixFilePermissions(other)).isEqualTo(PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidInOneSentence() {
        assertThatThrownBy(() -> new DataFolder(Path.of("/proc/committee")).take())
                .hasMessageContaining("/proc/committee cannot be written");
    }

    private static Properties lock(Path data) throws IOException {
        Properties lock = new Properties();
        try (var file = Files.newInputStream(data.resolve("committee.lock.db"))) {
            lock.load(file);
        }
        assertThat(lock).containsKeys("server", "id");
        return lock;
    }

    private static String shell(Properties lock, String user, String sql) throws IOException, InterruptedException {
        Process attack = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Path.of(Driver.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .getPath())
                                .toString(),
                        "org.h2.tools.Shell",
                        "-url",
                        "jdbc:h2:tcp://%s/%s".formatted(lock.getProperty("server"), lock.getProperty("id")),
                        "-user",
                        user,
                        "-password",
                        "",
                        "-sql",
                        sql)
                .redirectErrorStream(true)
                .start();
        String said = new String(attack.getInputStream().readAllBytes());
        attack.waitFor();
        return said;
    }

    private static void listensOnLoopbackOnly(Properties lock) throws IOException {
        int port = Integer.parseInt(lock.getProperty("server").replaceFirst(".*:", ""));
        List<InetAddress> outside = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
        for (InetAddress address : outside) {
            assertThatThrownBy(() -> {
                        try (Socket socket = new Socket()) {
                            socket.connect(new InetSocketAddress(address, port), 2000);
                        }
                    })
                    .as("%s:%d", address, port)
                    .isInstanceOf(IOException.class);
        }
    }

    private static void onlyForItsOwner(Path data) throws IOException {
        try (Stream<Path> inside = Files.walk(data)) {
            assertThat(inside.filter(each -> !each.endsWith("server.log"))
                            .collect(Collectors.toMap(each -> each, AttackOnDataTest::permissions)))
                    .allSatisfy((each, permissions) -> assertThat(permissions).endsWith("------"));
        }
    }

    private static String permissions(Path each) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(each));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
