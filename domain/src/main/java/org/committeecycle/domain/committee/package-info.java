/** Who sits on the Committee, who chairs it, and who acts for whom, by date. */
@NullMarked
package org.committeecycle.domain.committee;

import org.jspecify.annotations.NullMarked;
