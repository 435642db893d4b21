/** Which State was a party to the Convention on which day, and what sourced figures say of its duties. */
@NullMarked
package org.committeecycle.domain.register;

import org.jspecify.annotations.NullMarked;
