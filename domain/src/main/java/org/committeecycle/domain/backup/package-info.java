/** What the house holds, written down at one moment, and put back into an empty one. */
@NullMarked
package org.committeecycle.domain.backup;

import org.jspecify.annotations.NullMarked;
