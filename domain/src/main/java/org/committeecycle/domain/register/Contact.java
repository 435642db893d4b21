package org.committeecycle.domain.register;

import org.committeecycle.domain.StateCode;
import org.jspecify.annotations.Nullable;

/**
 * Where letters to a State go.
 *
 * @param email of its Permanent Mission at Geneva; absent when nobody has recorded it
 */
public record Contact(StateCode state, @Nullable EmailAddress email) {}
