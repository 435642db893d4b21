/** The log: what happened, when, with whom, and who may read it. */
@NullMarked
package org.committeecycle.domain.activity;

import org.jspecify.annotations.NullMarked;
