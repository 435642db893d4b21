package org.committeecycle.shell.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets few requests with a body in at once, and none with a long one: whoever sends slowly keeps a few threads waiting, and
 * not those that answer health and Slack. Slack's own are read at their door, without a thread.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class FewBodies extends OncePerRequestFilter {

    private static final String DOOR_OF_SLACK = "/slack/events";
    private static final String ROOM_OF_OWNERS = "/owners/";
    private static final int LARGEST = 16_000;
    private static final int AT_ONCE = 20;

    private final Semaphore places = new Semaphore(AT_ONCE);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals(DOOR_OF_SLACK)
                || request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() < 0) {
            refuse(request, response, HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > largest(request)) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (!places.tryAcquire()) {
            refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            try {
                chain.doFilter(request, response);
            } finally {
                places.release();
            }
        }
    }

    /** Owners send whole files, and no more than {@link BoundedBodies} takes. */
    private static int largest(HttpServletRequest request) {
        return request.getRequestURI().startsWith(ROOM_OF_OWNERS) ? BoundedBodies.LARGEST : LARGEST;
    }

    /** Without waiting for the rest of the body, for which the server would otherwise keep the thread. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        AsyncContext exchange = request.startAsync();
        request.getInputStream().setReadListener(new Unread());
        response.setHeader("Connection", "close");
        response.setStatus(status);
        exchange.complete();
    }

    private static final class Unread implements ReadListener {
        @Override
        public void onDataAvailable() {}

        @Override
        public void onAllDataRead() {}

        @Override
        public void onError(Throwable broken) {}
    }
}
