package org.committeecycle.workflow.process;

import org.committeecycle.domain.Actor;
import org.committeecycle.domain.diagram.Editions;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Puts what the release brings along into force at every start; only what has changed gets a new version. */
@Component
@Lazy(false)
@ConditionalOnExpression("'${committee.mode:once}' != 'restore'")
class ShippedDiagrams implements SmartInitializingSingleton {

    private final Editions editions;
    private final EngineCall call;

    ShippedDiagrams(Editions editions, EngineCall call) {
        this.editions = editions;
        this.call = call;
    }

    @Override
    public void afterSingletonsInstantiated() {
        call.to(() -> {
            editions.bringAlong(Actor.system());
            return true;
        });
    }
}
