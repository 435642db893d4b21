/** What operators type to take a backup and to put one back. */
@NullMarked
package org.committeecycle.shell.backup;

import org.jspecify.annotations.NullMarked;
