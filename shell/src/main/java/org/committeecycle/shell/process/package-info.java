/** What went wrong in the diagrams, as those who mend it read it. */
@NullMarked
package org.committeecycle.shell.process;

import org.jspecify.annotations.NullMarked;
