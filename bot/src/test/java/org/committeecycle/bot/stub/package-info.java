/** A Slack to test against: it keeps what it is sent, checks it against Slack's limits, and fails when told to. */
@NullMarked
package org.committeecycle.bot.stub;

import org.jspecify.annotations.NullMarked;
