package org.committeecycle.workflow.process;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.committeecycle.domain.Once;
import org.committeecycle.domain.Refused;
import org.committeecycle.workflow.Instants;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A request is kept in the transaction of what it did; of two that arrive together, the database lets one through. */
@Component
class OnceInDatabase implements Once {

    /** A signature is taken for minutes; the rest is for a clock that is wrong for a while, and must forget nothing by it. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final EngineCall call;
    private final Clock clock;

    OnceInDatabase(JdbcClient jdbc, EngineCall call, Clock clock) {
        this.jdbc = jdbc;
        this.call = call;
        this.clock = clock;
    }

    @Override
    public <T> Optional<T> of(String request, Supplier<T> work) {
        try {
            return call.to(() -> {
                if (isSeen(request)) {
                    return Optional.empty();
                }
                keep(request);
                return Optional.of(work.get());
            });
        } catch (KeptMeanwhile somebodyWasFaster) {
            return isSeen(request) ? Optional.empty() : of(request, work);
        } catch (Refused refused) {
            keepAfterwards(request);
            throw refused;
        }
    }

    private boolean isSeen(String request) {
        return jdbc.sql("select count(*) from once_request where request = ?")
                        .param(request)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void keep(String request) {
        try {
            jdbc.sql("insert into once_request (request, seen_at) values (?, ?)")
                    .params(request, Instants.column(clock.instant()))
                    .update();
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw new KeptMeanwhile();
        }
        jdbc.sql("delete from once_request where seen_at < ?")
                .param(Instants.column(clock.instant().minus(KEPT)))
                .update();
    }

    private void keepAfterwards(String request) {
        try {
            call.to(() -> {
                keep(request);
                return true;
            });
        } catch (KeptMeanwhile somebodyWasFaster) {
            // it is kept, which is all that was wanted
        }
    }

    /** The same request was done while this one waited; a duplicate in what it does is another matter, and tried again. */
    private static final class KeptMeanwhile extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
