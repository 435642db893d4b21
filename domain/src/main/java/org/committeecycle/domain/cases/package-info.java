/** Concerns about compliance with Article 1 and the engagement on them. */
@NullMarked
package org.committeecycle.domain.cases;

import org.jspecify.annotations.NullMarked;
