/** Where the year stands, why something waits, and what went wrong in the diagrams. */
@NullMarked
package org.committeecycle.shell.process;

import org.jspecify.annotations.NullMarked;
