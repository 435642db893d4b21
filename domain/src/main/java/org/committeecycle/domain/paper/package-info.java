/** The paper for the Meeting of the States Parties, assembled from the log. */
@NullMarked
package org.committeecycle.domain.paper;

import org.jspecify.annotations.NullMarked;
