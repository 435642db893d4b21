/** The year: its meeting, its milestones and every deadline. */
@NullMarked
package org.committeecycle.domain.cycle;

import org.jspecify.annotations.NullMarked;
