/** What is asked of whom, by when, with a form. */
@NullMarked
package org.committeecycle.domain.task;

import org.jspecify.annotations.NullMarked;
