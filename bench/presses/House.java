import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The house as it is delivered, in processes of its own. */
final class House implements AutoCloseable {

    private final Path data;
    private final String slack;
    private final int port;
    private Process serving;

    House(Path data, String slack) throws IOException {
        this.data = data;
        this.slack = slack;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** Types the lines at the prompt. */
    void type(List<String> lines) throws IOException, InterruptedException {
        Process prompt = start();
        prompt.getOutputStream().write((String.join("\n", lines) + "\nexit\n").getBytes(StandardCharsets.UTF_8));
        prompt.getOutputStream().close();
        String said = new String(prompt.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (prompt.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    /** Starts to serve; returns once requests are answered. */
    void serve() throws IOException, InterruptedException {
        serving = start("serve");
        Thread reading = new Thread(() -> drain(serving.getInputStream()));
        reading.setDaemon(true);
        reading.start();
        for (long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2); !answers(); Thread.sleep(100)) {
            if (System.nanoTime() > end || !serving.isAlive()) {
                throw new IllegalStateException("The house does not serve; see " + data.resolve("logs"));
            }
        }
    }

    private Process start(String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("./committee", "--data", data.toString());
        builder.command().addAll(List.of(words));
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("SSH_PORT", "0");
        builder.environment().put("SLACK_API_BASE_URL", slack);
        builder.environment().put("SLACK_BOT_TOKEN", "xoxb-of-the-benchmark");
        builder.environment().put("SLACK_SIGNING_SECRET", Signed.SECRET);
        return builder.redirectErrorStream(true).start();
    }

    private boolean answers() {
        try {
            URI health = URI.create("http://127.0.0.1:" + port + "/health");
            return ((HttpURLConnection) health.toURL().openConnection()).getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The seconds of processor time that serving has taken so far. */
    double processorSeconds() {
        return serving.toHandle().info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }

    private static void drain(InputStream output) {
        try (output) {
            output.transferTo(System.err);
        } catch (IOException gone) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (serving != null) {
            serving.destroy();
            serving.onExit().join();
        }
    }
}
