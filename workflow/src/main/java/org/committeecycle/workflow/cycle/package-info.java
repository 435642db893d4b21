/** The years, their milestones and the holidays of the seat in the database. */
@NullMarked
package org.committeecycle.workflow.cycle;

import org.jspecify.annotations.NullMarked;
