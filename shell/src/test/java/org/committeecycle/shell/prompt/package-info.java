@NullMarked
package org.committeecycle.shell.prompt;

import org.jspecify.annotations.NullMarked;
