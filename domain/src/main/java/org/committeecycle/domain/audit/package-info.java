/** Who changed what, when and through which door. */
@NullMarked
package org.committeecycle.domain.audit;

import org.jspecify.annotations.NullMarked;
