/** What is asked of whom, and its answers. */
@NullMarked
package org.committeecycle.shell.task;

import org.jspecify.annotations.NullMarked;
