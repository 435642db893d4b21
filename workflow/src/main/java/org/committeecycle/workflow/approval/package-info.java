/** Approvals and positions in the database. */
@NullMarked
package org.committeecycle.workflow.approval;

import org.jspecify.annotations.NullMarked;
