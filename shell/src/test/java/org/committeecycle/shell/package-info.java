@NullMarked
package org.committeecycle.shell;

import org.jspecify.annotations.NullMarked;
