package org.committeecycle.bot.stub;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The wire: a thread for each request, on a free port of this machine. */
final class StubServer implements AutoCloseable {

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(StubServer::daemon);
    private final CallLog log;
    private final Failures failures;

    StubServer(CallLog log, Failures failures) {
        this.log = log;
        this.failures = failures;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.setExecutor(threads);
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Answers every request below the path. */
    void at(String path, Handler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                Received received = Received.read(exchange, path);
                send(exchange, answer(handler.understand(received)));
            }
        });
    }

    private Answer answer(Understood request) {
        int index = log.begin(request.method(), request.args());
        Answer answer = Answer.DROPPED;
        try {
            answer = failures.befall(request.method(), request.args(), () -> safely(request.effect()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            log.end(index, answer.outcome());
        }
        return answer;
    }

    private static Answer safely(Supplier<Answer> effect) {
        try {
            return effect.get();
        } catch (SlackError error) {
            return Answer.json(error.answer());
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        if (answer.status() != 0) {
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] bytes = answer.bytes();
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "stub-slack");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** Tells what a request asks for. */
    interface Handler {

        Understood understand(Received received);
    }

    /** A request by its name and arguments, and what it would do. */
    record Understood(String method, JsonObject args, Supplier<Answer> effect) {}
}
