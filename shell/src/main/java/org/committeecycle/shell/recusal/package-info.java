/** Who takes no part in what, as the Committee has decided. */
@NullMarked
package org.committeecycle.shell.recusal;

import org.jspecify.annotations.NullMarked;
