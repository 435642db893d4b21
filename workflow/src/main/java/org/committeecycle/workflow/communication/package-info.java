/** The letters in Word, filled as text in the file itself. */
@NullMarked
package org.committeecycle.workflow.communication;

import org.jspecify.annotations.NullMarked;
