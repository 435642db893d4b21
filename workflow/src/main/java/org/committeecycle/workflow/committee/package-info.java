/** The Committee and the people who work with it, in the database. */
@NullMarked
package org.committeecycle.workflow.committee;

import org.jspecify.annotations.NullMarked;
