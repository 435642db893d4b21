/** The same shell over SSH: who comes in is told by the key, and each session has a seat of its own. */
@NullMarked
package org.committeecycle.shell.ssh;

import org.jspecify.annotations.NullMarked;
