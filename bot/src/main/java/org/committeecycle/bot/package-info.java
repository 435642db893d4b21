/** What members read and press in Slack. */
@NullMarked
package org.committeecycle.bot;

import org.jspecify.annotations.NullMarked;
