/** The log, as the Committee reads and operators keep it. */
@NullMarked
package org.committeecycle.shell.activity;

import org.jspecify.annotations.NullMarked;
