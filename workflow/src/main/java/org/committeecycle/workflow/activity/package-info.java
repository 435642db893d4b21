/** The log in the database. */
@NullMarked
package org.committeecycle.workflow.activity;

import org.jspecify.annotations.NullMarked;
