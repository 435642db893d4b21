/** Cases in the database. */
@NullMarked
package org.committeecycle.workflow.cases;

import org.jspecify.annotations.NullMarked;
