@NullMarked
package org.committeecycle.shell.dispatch;

import org.jspecify.annotations.NullMarked;
