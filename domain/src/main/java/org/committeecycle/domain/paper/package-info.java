/** The Committee's paper to a Meeting of the States Parties. */
@NullMarked
package org.committeecycle.domain.paper;

import org.jspecify.annotations.NullMarked;
