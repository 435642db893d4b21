/** What members read of States, with its sources. */
@NullMarked
package org.committeecycle.bot.register;

import org.jspecify.annotations.NullMarked;
