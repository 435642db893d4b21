/** Camunda's Cockpit, behind a gate: to look at what runs, and to have a failed step tried again. */
@NullMarked
package org.committeecycle.workflow.process.cockpit;

import org.jspecify.annotations.NullMarked;
