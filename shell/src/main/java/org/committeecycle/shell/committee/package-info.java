/** Who works with the Committee, as operators see and change it. */
@NullMarked
package org.committeecycle.shell.committee;

import org.jspecify.annotations.NullMarked;
