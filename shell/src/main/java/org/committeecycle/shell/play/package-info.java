/** A chronicle played: a year of dated commands under a simulated clock, and what is left of it. */
@NullMarked
package org.committeecycle.shell.play;

import org.jspecify.annotations.NullMarked;
