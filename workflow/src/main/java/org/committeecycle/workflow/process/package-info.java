/** The engine that runs the diagrams: locked down, told facts, and reached through few doors. */
@NullMarked
package org.committeecycle.workflow.process;

import org.jspecify.annotations.NullMarked;
