package org.committeecycle.bot.stub;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came over the wire.
 *
 * @param path what follows the path that the server listens at
 */
record Received(String path, String contentType, @Nullable String token, byte[] bytes) {

    static Received read(HttpExchange exchange, String context) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        return new Received(
                exchange.getRequestURI().getPath().substring(context.length()),
                type == null ? "" : type,
                authorization == null ? null : authorization.replaceFirst("^Bearer ", ""),
                exchange.getRequestBody().readAllBytes());
    }

    String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The file in it: all of it, or the first part when it came in parts. */
    byte[] file() {
        if (!contentType.startsWith("multipart/")) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String boundary = "\r\n" + text.substring(0, text.indexOf("\r\n"));
        int start = text.indexOf("\r\n\r\n") + 4;
        return text.substring(start, text.indexOf(boundary, start)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
