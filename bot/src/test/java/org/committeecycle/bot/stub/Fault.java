package org.committeecycle.bot.stub;

import java.util.function.Supplier;

/** What becomes of a call that was to fail; running the effect is the call as it would have been. */
interface Fault {

    Answer befall(Supplier<Answer> effect) throws InterruptedException;
}
