/** What members read of cases, by their neutral references. */
@NullMarked
package org.committeecycle.bot.cases;

import org.jspecify.annotations.NullMarked;
