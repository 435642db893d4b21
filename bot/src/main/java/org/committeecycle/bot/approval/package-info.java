/** Questions to the members as they read and answer them in Slack. */
@NullMarked
package org.committeecycle.bot.approval;

import org.jspecify.annotations.NullMarked;
