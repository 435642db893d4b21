/** The audit, as operators and auditors read it. */
@NullMarked
package org.committeecycle.shell.audit;

import org.jspecify.annotations.NullMarked;
