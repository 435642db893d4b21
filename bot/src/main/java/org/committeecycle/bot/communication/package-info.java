/** Letters to States, as the Chair signs them in Slack. */
@NullMarked
package org.committeecycle.bot.communication;

import org.jspecify.annotations.NullMarked;
