/** Commands that only tests know; outside the shell's packages, so that the real house does not find them. */
@NullMarked
package org.committeecycle.sample;

import org.jspecify.annotations.NullMarked;
