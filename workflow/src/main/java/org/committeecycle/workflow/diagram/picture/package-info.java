/** Draws diagrams as SVG from their own layout. */
@NullMarked
package org.committeecycle.workflow.diagram.picture;

import org.jspecify.annotations.NullMarked;
