package org.committeecycle.bot;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A body on its way, whose sender keeps no thread waiting, however slowly the bytes come: it has a deadline and a largest
 * size, and all that are on their way together have one, too.
 */
final class ArrivingBody implements ReadListener, AsyncListener {

    /** Slack itself gives up after three seconds. */
    private static final Duration DEADLINE = Duration.ofSeconds(3);

    private static final int MOST_BYTES_AT_ONCE = 50_000_000;

    private final AsyncContext exchange;
    private final ServletInputStream in;
    private final int largest;
    private final AtomicInteger onTheirWay;
    private final Whole whole;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean answered;

    private ArrivingBody(HttpServletRequest request, int largest, AtomicInteger onTheirWay, Whole whole)
            throws IOException {
        this.exchange = request.startAsync();
        this.in = request.getInputStream();
        this.largest = largest;
        this.onTheirWay = onTheirWay;
        this.whole = whole;
    }

    /** What is done with a body once it is there. */
    interface Whole {
        void arrived(byte[] body, HttpServletResponse response) throws IOException;
    }

    /**
     * Begins to read the body.
     *
     * @param onTheirWay the bytes of every body that is not whole yet
     */
    static void of(HttpServletRequest request, int largest, AtomicInteger onTheirWay, Whole whole) throws IOException {
        ArrivingBody body = new ArrivingBody(request, largest, onTheirWay, whole);
        body.exchange.setTimeout(DEADLINE.toMillis());
        body.exchange.addListener(body);
        body.in.setReadListener(body);
        if (request.getContentLengthLong() > largest) {
            body.refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    @Override
    public synchronized void onDataAvailable() throws IOException {
        byte[] some = new byte[8192];
        while (!answered && in.isReady()) {
            int read = in.read(some);
            if (read < 0) {
                return;
            }
            bytes.write(some, 0, read);
            if (onTheirWay.addAndGet(read) > MOST_BYTES_AT_ONCE) {
                refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            } else if (bytes.size() > largest) {
                refuse(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            }
        }
    }

    @Override
    public synchronized void onAllDataRead() throws IOException {
        if (!answered) {
            answered = true;
            try {
                whole.arrived(bytes.toByteArray(), response());
            } finally {
                exchange.complete();
            }
        }
    }

    @Override
    public synchronized void onTimeout(AsyncEvent late) {
        refuse(HttpServletResponse.SC_REQUEST_TIMEOUT);
    }

    @Override
    public void onError(Throwable broken) {
        refuse(HttpServletResponse.SC_BAD_REQUEST);
    }

    @Override
    public void onError(AsyncEvent broken) {
        refuse(HttpServletResponse.SC_BAD_REQUEST);
    }

    @Override
    public void onComplete(AsyncEvent over) {
        onTheirWay.addAndGet(-bytes.size());
    }

    @Override
    public void onStartAsync(AsyncEvent again) {
        again.getAsyncContext().addListener(this);
    }

    private synchronized void refuse(int status) {
        if (!answered) {
            answered = true;
            response().setHeader("Connection", "close");
            response().setStatus(status);
            exchange.complete();
        }
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) exchange.getResponse();
    }
}
