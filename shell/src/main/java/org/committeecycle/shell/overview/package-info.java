/** Where the year stands, across everything that waits for somebody. */
@NullMarked
package org.committeecycle.shell.overview;

import org.jspecify.annotations.NullMarked;
