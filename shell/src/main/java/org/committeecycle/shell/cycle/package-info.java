/** The year and its steps, as operators plan and record them. */
@NullMarked
package org.committeecycle.shell.cycle;

import org.jspecify.annotations.NullMarked;
