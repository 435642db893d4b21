package org.committeecycle.bot;

import org.springframework.stereotype.Component;

/** Turns the pages of a list: the command is answered anew, for whoever presses and as things stand then. */
@Component
class TurnPage implements Press {

    static final String ACTION = "page";

    private final SlashCommands commands;

    TurnPage(SlashCommands commands) {
        this.commands = commands;
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public Reaction pressed(Asker who, String value) {
        int space = value.indexOf(' ');
        int page = Integer.parseInt(value.substring(0, space));
        return Reaction.shows(commands.answer(who, value.substring(space + 1)).page(page));
    }
}
