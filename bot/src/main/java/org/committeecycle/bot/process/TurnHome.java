package org.committeecycle.bot.process;

import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Press;
import org.committeecycle.bot.Reaction;
import org.springframework.stereotype.Component;

/** Turns to another page of a person's own page, as things stand then; a change of what is asked turns back to the first. */
@Component
class TurnHome implements Press {

    static final String ACTION = "home-page";

    private final HomePage home;

    TurnHome(HomePage home) {
        this.home = home;
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public Reaction pressed(Asker who, String value) {
        return Reaction.publishes(home.of(who, Integer.parseInt(value)));
    }
}
