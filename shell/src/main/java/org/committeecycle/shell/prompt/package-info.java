/** The seat of the person at this machine: one command, or a prompt with completion and history. */
@NullMarked
package org.committeecycle.shell.prompt;

import org.jspecify.annotations.NullMarked;
