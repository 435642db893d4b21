/** What members read of the paper. */
@NullMarked
package org.committeecycle.bot.paper;

import org.jspecify.annotations.NullMarked;
