/** What members hear of changed diagrams. */
@NullMarked
package org.committeecycle.bot.diagram;

import org.jspecify.annotations.NullMarked;
