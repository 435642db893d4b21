package org.committeecycle.domain.process;

import java.util.List;

/** Looks at one part of the house, without changing anything and without telling a secret. */
public interface Checkup {

    /** What was found; what cannot be looked at is a finding, not a failure. */
    List<Finding> findings();
}
