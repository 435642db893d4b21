/** A year bound into a zip file: sheets for programs and for people, and the files that were put out. */
@NullMarked
package org.committeecycle.workflow.archive;

import org.jspecify.annotations.NullMarked;
