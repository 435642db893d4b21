/** What process owners do with diagrams, tables and forms. */
@NullMarked
package org.committeecycle.shell.diagram;

import org.jspecify.annotations.NullMarked;
