/** The register in the database, and the files it is read from. */
@NullMarked
package org.committeecycle.workflow.register;

import org.jspecify.annotations.NullMarked;
