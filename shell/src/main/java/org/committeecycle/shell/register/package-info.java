/** The register of States Parties, as operators see and feed it. */
@NullMarked
package org.committeecycle.shell.register;

import org.jspecify.annotations.NullMarked;
