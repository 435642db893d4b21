package org.committeecycle.bot;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells a person of a fault in the house by a reference under which the log has it. */
@Component
class SlackFaults {

    private static final Logger LOG = LoggerFactory.getLogger(SlackFaults.class);
    private static final int ENOUGH = 8;
    private static final Pattern WENT_AWAY = Pattern.compile("08...|57P0.");

    private static final String UNDONE = "This did not work, and nothing was changed. Please try again";

    private static final String UNKNOWN =
            "The line to the database broke, so this may or may not be done: please look, and try again if it is not";

    Answer of(Exception fault) {
        String reference = UUID.randomUUID().toString().substring(0, ENOUGH);
        LOG.error("A request from Slack failed, reference {}", reference, fault);
        return Answer.of("%s; if it fails again, give the ISU the reference %s."
                .formatted(brokeInTheMiddle(fault) ? UNKNOWN : UNDONE, reference));
    }

    /** Whether the database went away under the change; one that was never reached has changed nothing. */
    private static boolean brokeInTheMiddle(Throwable fault) {
        boolean isBroken = false;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return false;
            }
            isBroken |= cause instanceof SQLException sql
                    && WENT_AWAY.matcher(String.valueOf(sql.getSQLState())).matches();
        }
        return isBroken;
    }
}
