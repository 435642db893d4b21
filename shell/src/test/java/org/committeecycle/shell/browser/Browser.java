package org.committeecycle.shell.browser;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** Chromium without a screen, as it is installed: driven by its own protocol, so that nothing is downloaded for it. */
public final class Browser implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final String NOT_PROVEN =
            "NOT PROVEN in a browser: there is no Chromium here. Install it, or name it in CHROMIUM.";
    private static final List<Path> KNOWN = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private final Process process;
    private final BrowserLine page;

    private Browser(Process process, BrowserLine page) {
        this.process = process;
        this.page = page;
    }

    /** Opens it with an empty profile in the folder; where no browser is installed the test is skipped, and says so. */
    public static Browser openOrSkip(Path folder) throws IOException {
        String named = System.getenv("CHROMIUM");
        List<Path> installed = (named == null ? KNOWN : List.of(Path.of(named)))
                .stream().filter(Files::isExecutable).toList();
        if (installed.isEmpty()) {
            System.out.println(NOT_PROVEN);
        }
        Assumptions.assumeFalse(installed.isEmpty(), NOT_PROVEN);
        return open(installed.get(0), folder.resolve("browser"));
    }

    private static Browser open(Path program, Path profile) throws IOException {
        Path said = Files.createDirectories(profile).resolve("said");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--window-size=1400,1000",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        BrowserLine page = new BrowserLine(page(profile.resolve("DevToolsActivePort")));
        List.of("Page", "Runtime", "Log", "Network").forEach(part -> page.ask(part + ".enable", Map.of()));
        return new Browser(process, page);
    }

    /** The address of its first page, once the browser has written down where it listens. */
    private static URI page(Path note) {
        await().atMost(LONGEST_WAIT)
                .until(() -> Files.exists(note) && Files.readAllLines(note).size() == 2);
        HttpClient client = HttpClient.newHttpClient();
        return await().atMost(LONGEST_WAIT).ignoreExceptions().until(() -> pageAt(client, note), page -> true);
    }

    private static URI pageAt(HttpClient client, Path note) throws IOException, InterruptedException {
        URI list = URI.create("http://127.0.0.1:%s/json/list"
                .formatted(Files.readAllLines(note).get(0)));
        String pages = client.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                .body();
        for (JsonNode each : new ObjectMapper().readTree(pages)) {
            if (each.path("type").asText().equals("page")) {
                return URI.create(each.path("webSocketDebuggerUrl").asText());
            }
        }
        throw new IllegalStateException("No page is open.");
    }

    public void go(String address) {
        page.ask("Page.navigate", Map.of("url", address));
    }

    /** What the script, an expression, gives; empty for nothing. */
    public String read(String script) {
        JsonNode answer = page.ask("Runtime.evaluate", Map.of("expression", script, "returnByValue", true));
        return answer.at("/result/value").asText("");
    }

    /** All that can be read on the page. */
    public String text() {
        return read("document.body ? document.body.innerText : ''");
    }

    /** Waits until the page shows what the selector names. */
    public void awaitThere(String selector) {
        await(selector).atMost(LONGEST_WAIT).until(() -> isThere(selector));
    }

    /** Waits until the words can be read on the page. */
    public void awaitWords(String words) {
        await(words).atMost(LONGEST_WAIT).until(() -> text().contains(words));
    }

    /** Whether a person sees what the selector names. */
    public boolean isThere(String selector) {
        return read("(() => { const found = document.querySelector(%s); return !!found && found.checkVisibility(); })()"
                        .formatted(quoted(selector)))
                .equals("true");
    }

    /** Puts the words into the field, as if they were typed. */
    public void fill(String selector, String words) {
        awaitThere(selector);
        read("document.querySelector(%s).focus()".formatted(quoted(selector)));
        page.ask("Input.insertText", Map.of("text", words));
    }

    /** Clicks on the first of what the selector names, with the mouse. */
    public void click(String selector) {
        awaitThere(selector);
        String[] at =
                read("""
                        (() => { const found = document.querySelector(%s);
                        found.scrollIntoView({ block: 'center' });
                        const box = found.getBoundingClientRect();
                        return (box.x + box.width / 2) + ' ' + (box.y + box.height / 2); })()"""
                                .formatted(quoted(selector)))
                        .split(" ");
        for (String what : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
            page.ask(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            what,
                            "x",
                            Double.valueOf(at[0]),
                            "y",
                            Double.valueOf(at[1]),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** Writes a picture of what is seen. */
    public void picture(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(
                file,
                Base64.getDecoder()
                        .decode(page.ask("Page.captureScreenshot", Map.of())
                                .get("data")
                                .asText()));
    }

    /** What the browser complained of so far: scripts that failed or were not allowed, and answers that were errors. */
    public List<String> faults() {
        return page.faults();
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }
}
