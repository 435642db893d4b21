/** The delegates as the bot greets them. */
@NullMarked
package org.committeecycle.bot.committee;

import org.jspecify.annotations.NullMarked;
