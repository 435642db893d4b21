/** How what members are told reaches Slack: once, in order, and true afterwards. */
@NullMarked
package org.committeecycle.bot.notice;

import org.jspecify.annotations.NullMarked;
