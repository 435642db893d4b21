/** Cases, as the Committee follows them. */
@NullMarked
package org.committeecycle.shell.cases;

import org.jspecify.annotations.NullMarked;
