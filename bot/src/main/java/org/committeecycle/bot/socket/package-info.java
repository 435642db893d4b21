/** Socket Mode: what people do arrives over a connection that we hold open to Slack. */
@NullMarked
package org.committeecycle.bot.socket;

import org.jspecify.annotations.NullMarked;
