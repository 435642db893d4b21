/** What an edited diagram, table or form may hold: everything else is refused, by the element's name. */
@NullMarked
package org.committeecycle.workflow.process.guard;

import org.jspecify.annotations.NullMarked;
