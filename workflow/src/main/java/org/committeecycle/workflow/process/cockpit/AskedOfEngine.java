package org.committeecycle.workflow.process.cockpit;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A question with its body at hand, so that one that would sift or sort by the values of variables, or compute something, can
 * be told: counted answers to it would give away what nobody may read.
 */
final class AskedOfEngine extends HttpServletRequestWrapper {

    private static final Pattern SIFTS = Pattern.compile("variable|expression|\\\\u", Pattern.CASE_INSENSITIVE);

    /** What Cockpit sends without asking for any. */
    private static final Pattern IDLE = Pattern.compile(
            "\"[a-z]*variables\"\\s*:\\s*\\[\\s*]|\"variable(names|values)ignorecase\"\\s*:\\s*(true|false)",
            Pattern.CASE_INSENSITIVE);

    private final byte[] body;

    AskedOfEngine(HttpServletRequest request) throws IOException {
        super(request);
        body = request.getInputStream().readAllBytes();
    }

    boolean siftsByVariables() {
        return SIFTS.matcher(IDLE.matcher(new String(body, StandardCharsets.UTF_8))
                                .replaceAll(""))
                        .find()
                || SIFTS.matcher(query()).find();
    }

    private String query() {
        String query = Objects.requireNonNullElse(getQueryString(), "");
        try {
            return URLDecoder.decode(query, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return query + " expression";
        }
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Body(new ByteArrayInputStream(body));
    }

    private static final class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        private Body(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
