/** Tasks in Slack: every form is a modal. */
@NullMarked
package org.committeecycle.bot.task;

import org.jspecify.annotations.NullMarked;
