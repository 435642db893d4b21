/** How the Committee decides. */
@NullMarked
package org.committeecycle.domain.approval;

import org.jspecify.annotations.NullMarked;
