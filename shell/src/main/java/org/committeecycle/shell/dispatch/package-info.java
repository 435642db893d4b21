/** Runs the commands: reads the words strictly, calls the command, shows its answer, says what went wrong. */
@NullMarked
package org.committeecycle.shell.dispatch;

import org.jspecify.annotations.NullMarked;
