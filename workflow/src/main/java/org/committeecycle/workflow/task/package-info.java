/** Tasks in the database. */
@NullMarked
package org.committeecycle.workflow.task;

import org.jspecify.annotations.NullMarked;
