/** Decisions: the questions to the members and their positions. */
@NullMarked
package org.committeecycle.shell.approval;

import org.jspecify.annotations.NullMarked;
