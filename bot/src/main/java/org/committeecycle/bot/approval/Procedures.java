package org.committeecycle.bot.approval;

import com.slack.api.model.view.View;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Press;
import org.committeecycle.bot.Reaction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The presses of whoever chairs; each opens a form that asks for the reason. */
@Configuration(proxyBeanMethods = false)
class Procedures {

    @Bean
    Press extending(ProcedureModal modal) {
        return new Opening(ProcedureAct.EXTEND, modal);
    }

    @Bean
    Press restarting(ProcedureModal modal) {
        return new Opening(ProcedureAct.RESTART, modal);
    }

    @Bean
    Press takingBack(ProcedureModal modal) {
        return new Opening(ProcedureAct.WITHDRAW, modal);
    }

    private record Opening(ProcedureAct act, ProcedureModal modal) implements Press {

        @Override
        public String action() {
            return act.action();
        }

        @Override
        public Reaction pressed(Asker who, String value) {
            View form = modal.of(who.actor(), Ballot.parse(value), act);
            return Reaction.opens(form);
        }
    }
}
