package org.committeecycle.workflow.register;

import org.committeecycle.domain.Actor;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.RegisterFile;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty register with the shipped list before anything else runs; a played year starts empty and says so itself,
 * and a backup brings its own. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnExpression("'${committee.mode:serve}' != 'play' and '${committee.mode:serve}' != 'restore'")
class ShippedRegisterAtFirstStart implements ApplicationRunner {

    private final Register register;
    private final RegisterFile file;

    ShippedRegisterAtFirstStart(Register register, RegisterFile file) {
        this.register = register;
        this.file = file;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (register.everybody().isEmpty()) {
            register.begin(Actor.system(), file.shipped());
        }
    }
}
