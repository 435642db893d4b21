/** Letters to States: chosen by a stated rule, approved, signed once, produced once. */
@NullMarked
package org.committeecycle.domain.communication;

import org.jspecify.annotations.NullMarked;
