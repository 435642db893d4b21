/** The paper in Word and in the database. */
@NullMarked
package org.committeecycle.workflow.paper;

import org.jspecify.annotations.NullMarked;
