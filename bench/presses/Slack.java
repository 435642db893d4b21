import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes what the house sends to Slack, answers at once, and keeps the buttons that people were shown. */
final class Slack {

    static final String TEAM = "T1";

    private static final Pattern AGREE =
            Pattern.compile("\"action_id\":\"agree:([^\"]+)\"[^{}]*?\"value\":\"([^\"]+)\"");
    private static final Pattern FIELD = Pattern.compile("(?:^|&)(channel|users)=([^&]*)");

    private final HttpServer server;
    private final AtomicInteger stamps = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private final List<String> refusals = new CopyOnWriteArrayList<>();
    private final Map<String, List<Button>> shown = new ConcurrentHashMap<>();

    /** What a button carries. */
    record Button(String approval, String value) {}

    Slack() throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/api/", this::method);
        server.createContext("/said/", this::said);
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The buttons to agree that stand before the person. */
    List<Button> before(String user) {
        return shown.getOrDefault("D" + user, List.of());
    }

    int calls() {
        return calls.get();
    }

    /** What people were told of presses that did nothing. */
    List<String> refusals() {
        return refusals;
    }

    void stop() {
        server.stop(0);
        ((java.util.concurrent.ExecutorService) server.getExecutor()).shutdown();
    }

    private void method(HttpExchange exchange) throws IOException {
        String body = body(exchange);
        calls.incrementAndGet();
        String method = exchange.getRequestURI().getPath().substring("/api/".length());
        answer(exchange, switch (method) {
            case "auth.test" -> "{\"ok\":true,\"team_id\":\"" + TEAM + "\",\"user_id\":\"B1\",\"bot_id\":\"B1\"}";
            case "conversations.open" -> "{\"ok\":true,\"channel\":{\"id\":\"D" + field(body, "users") + "\"}}";
            case "chat.postMessage" -> posted(body);
            default -> "{\"ok\":true}";
        });
    }

    private String posted(String body) {
        String channel = field(body, "channel");
        Matcher button = AGREE.matcher(URLDecoder.decode(body, StandardCharsets.UTF_8));
        while (button.find()) {
            shown.computeIfAbsent(channel, reader -> new CopyOnWriteArrayList<>())
                    .add(new Button(button.group(1), button.group(2)));
        }
        return "{\"ok\":true,\"channel\":\"%s\",\"ts\":\"1.%06d\"}".formatted(channel, stamps.incrementAndGet());
    }

    private void said(HttpExchange exchange) throws IOException {
        refusals.add(body(exchange));
        answer(exchange, "ok");
    }

    private static String field(String body, String name) {
        Matcher field = FIELD.matcher(body);
        while (field.find()) {
            if (field.group(1).equals(name)) {
                return URLDecoder.decode(field.group(2), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
