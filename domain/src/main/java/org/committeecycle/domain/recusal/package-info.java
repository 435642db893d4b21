/** Which member may see and act on a subject that concerns it. */
@NullMarked
package org.committeecycle.domain.recusal;

import org.jspecify.annotations.NullMarked;
