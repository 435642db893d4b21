/** A year of the Committee, handed out as one archive for whoever keeps it and whoever comes after. */
@NullMarked
package org.committeecycle.domain.archive;

import org.jspecify.annotations.NullMarked;
