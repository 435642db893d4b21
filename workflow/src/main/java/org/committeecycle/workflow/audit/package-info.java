/** The audit in the database. */
@NullMarked
package org.committeecycle.workflow.audit;

import org.jspecify.annotations.NullMarked;
