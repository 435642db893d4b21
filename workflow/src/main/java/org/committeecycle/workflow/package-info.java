/** What waits and what remembers: the engine, the database, Word. */
@NullMarked
package org.committeecycle.workflow;

import org.jspecify.annotations.NullMarked;
