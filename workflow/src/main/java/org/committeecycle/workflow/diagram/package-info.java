/** What process owners edit, as their tools write it. */
@NullMarked
package org.committeecycle.workflow.diagram;

import org.jspecify.annotations.NullMarked;
