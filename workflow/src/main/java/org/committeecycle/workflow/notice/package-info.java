/** What members are told: kept in the database, told by a diagram. */
@NullMarked
package org.committeecycle.workflow.notice;

import org.jspecify.annotations.NullMarked;
