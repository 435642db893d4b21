/** Letters to States, from the plan to the reply. */
@NullMarked
package org.committeecycle.shell.communication;

import org.jspecify.annotations.NullMarked;
