/** The paper of the year and its priorities. */
@NullMarked
package org.committeecycle.shell.paper;

import org.jspecify.annotations.NullMarked;
