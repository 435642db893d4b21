package org.committeecycle.bot;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells a person of a fault in the house by a reference under which the log has it. */
@Component
class SlackFaults {

    private static final Logger LOG = LoggerFactory.getLogger(SlackFaults.class);
    private static final int ENOUGH = 8;

    Answer of(Exception fault) {
        String reference = UUID.randomUUID().toString().substring(0, ENOUGH);
        LOG.error("A request from Slack failed, reference {}", reference, fault);
        return Answer.of(
                "This did not work, and nothing was changed. Please try again; if it fails again, give the ISU the reference %s."
                        .formatted(reference));
    }
}
