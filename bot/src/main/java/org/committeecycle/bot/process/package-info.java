/** Where the year stands, for whoever asks. */
@NullMarked
package org.committeecycle.bot.process;

import org.jspecify.annotations.NullMarked;
