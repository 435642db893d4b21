/** One text to many States: the letters, their templates, and how they are filled. */
@NullMarked
package org.committeecycle.domain.communication;

import org.jspecify.annotations.NullMarked;
