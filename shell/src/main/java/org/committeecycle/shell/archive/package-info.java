/** What operators and auditors type to take a year out of the house. */
@NullMarked
package org.committeecycle.shell.archive;

import org.jspecify.annotations.NullMarked;
