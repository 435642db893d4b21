/** What every feature shares: who acts, what is spoken of, and how a wrong request is refused. */
@NullMarked
package org.committeecycle.domain;

import org.jspecify.annotations.NullMarked;
