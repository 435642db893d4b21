/** The bot as Slack meets it: over real, signed HTTP. */
@NullMarked
package org.committeecycle.bot;

import org.jspecify.annotations.NullMarked;
