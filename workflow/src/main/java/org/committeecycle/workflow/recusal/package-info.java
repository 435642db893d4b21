/** Who takes no part in what, in the database. */
@NullMarked
package org.committeecycle.workflow.recusal;

import org.jspecify.annotations.NullMarked;
