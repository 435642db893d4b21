package org.committeecycle.bot;

import com.slack.api.app_backend.SlackSignature.HeaderNames;
import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.ServletAdapterOps;
import com.slack.api.bolt.jakarta_servlet.SlackAppServletAdapter;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where Slack's requests arrive: the body is read once, as the bytes that were signed, checked, and only then understood. */
class SlackDoor extends HttpServlet {

    private static final Logger LOG = LoggerFactory.getLogger(SlackDoor.class);
    private static final int LARGEST_BODY = 1_000_000;
    private static final int LARGEST_UNSIGNED_BODY = 4_000;

    private final transient App app;
    private final transient RequestGuard guard;
    private final transient SignedBody adapter;
    private final AtomicInteger onTheirWay = new AtomicInteger();

    SlackDoor(App app, RequestGuard guard) {
        this.app = app;
        this.guard = guard;
        this.adapter = new SignedBody(app);
    }

    /** Slack's look at the certificate may come as a plain GET; nothing else does. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(asksForCertificateOnly(request.getQueryString()) ? 200 : 405);
    }

    /** What nobody can have signed just now is at most as long as Slack's look at the certificate. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int largest = guard.mayAdmit(timestamp(request), signature(request)) ? LARGEST_BODY : LARGEST_UNSIGNED_BODY;
        ArrivingBody.of(request, largest, onTheirWay, (body, answer) -> {
            answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
            answered(request, new String(body, StandardCharsets.UTF_8), answer);
        });
    }

    private void answered(HttpServletRequest request, String body, HttpServletResponse response) throws IOException {
        if (asksForCertificateOnly(body)) {
            response.setStatus(200);
        } else if (guard.admits(timestamp(request), signature(request), body)) {
            ServletAdapterOps.writeResponse(response, answer(request, body));
        } else {
            ServletAdapterOps.writeResponse(
                    response, Response.json(401, "{\"error\":\"not signed by Slack just now\"}"));
        }
    }

    private static @Nullable String timestamp(HttpServletRequest request) {
        return request.getHeader(HeaderNames.X_SLACK_REQUEST_TIMESTAMP);
    }

    private static @Nullable String signature(HttpServletRequest request) {
        return request.getHeader(HeaderNames.X_SLACK_SIGNATURE);
    }

    private Response answer(HttpServletRequest request, String body) {
        Request<?> understood;
        try {
            understood = adapter.read(request, body);
        } catch (IOException | RuntimeException malformed) {
            LOG.warn(
                    "A request that Slack signed could not be understood: {}",
                    malformed.getClass().getSimpleName());
            return Response.error(400);
        }
        try {
            return app.run(understood);
        } catch (Exception failure) {
            LOG.error("A request from Slack failed", failure);
            return Response.error(500);
        }
    }

    private static boolean asksForCertificateOnly(@Nullable String form) {
        return form != null && Arrays.asList(form.split("&")).contains("ssl_check=1");
    }

    /** Bolt's reader of requests, given the body that was checked instead of reading it a second time. */
    private static final class SignedBody extends SlackAppServletAdapter {

        private static final String BODY = SlackDoor.class.getName();

        private SignedBody(App app) {
            super(app.config());
        }

        /** Bolt answers nothing for a kind that it does not know, and what not, when a word is missing that it needs. */
        private Request<?> read(HttpServletRequest request, String body) throws IOException {
            request.setAttribute(BODY, body);
            return Objects.requireNonNull(buildSlackRequest(request));
        }

        @Override
        protected String doReadRequestBodyAsString(HttpServletRequest request) {
            return (String) request.getAttribute(BODY);
        }
    }
}
