package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.diagram.Checks;
import org.committeecycle.domain.diagram.DrawingFinding;
import org.committeecycle.domain.diagram.EditionInForce;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What ships passes the check that an owner's files must pass. */
class ShippedFilesAreSoundTest extends ProcessTest {

    private static final Actor OWNER = Actor.staff("Owner", Set.of(Role.PROCESS_OWNER), Channel.LOCAL);

    @Autowired
    Checks checks;

    @Autowired
    EditionInForce inForce;

    @Test
    void nothingIsWrongWithWhatShips() {
        assertThat(checks.check(OWNER, inForce.files()))
                .filteredOn(finding -> finding.weight() != DrawingFinding.Weight.NOTE)
                .isEmpty();
    }
}
