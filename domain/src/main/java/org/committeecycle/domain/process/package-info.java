/** The diagrams as something that runs: what is due, and what failed. */
@NullMarked
package org.committeecycle.domain.process;

import org.jspecify.annotations.NullMarked;
