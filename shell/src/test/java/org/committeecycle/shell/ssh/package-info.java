/** Tests of the shell over SSH. */
@NullMarked
package org.committeecycle.shell.ssh;

import org.jspecify.annotations.NullMarked;
