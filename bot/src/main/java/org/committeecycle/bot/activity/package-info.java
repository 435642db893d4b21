/** The log as members read it in Slack, as far as each may. */
@NullMarked
package org.committeecycle.bot.activity;

import org.jspecify.annotations.NullMarked;
