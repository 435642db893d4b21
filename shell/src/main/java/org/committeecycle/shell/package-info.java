/** What operators type; the main class. */
@NullMarked
package org.committeecycle.shell;

import org.jspecify.annotations.NullMarked;
