package org.committeecycle.bot.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Listing;
import org.committeecycle.bot.Meant;
import org.committeecycle.bot.Paged;
import org.committeecycle.bot.SlashCommand;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.recusal.Recusals;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.State;
import org.springframework.stereotype.Component;

/** {@code /committee register THA}: the status of a State by date, and what sources say on Articles 7 and 9. */
@Component
class RegisterCommand implements SlashCommand {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Register register;
    private final Recusals recusals;
    private final Deadlines deadlines;

    RegisterCommand(Register register, Recusals recusals, Deadlines deadlines) {
        this.register = register;
        this.recusals = recusals;
        this.deadlines = deadlines;
    }

    @Override
    public String word() {
        return "register";
    }

    @Override
    public String sentence() {
        return "Shows a State: its status by date, and what sources say on Articles 7 and 9.";
    }

    @Override
    public String example() {
        return "/committee register THA";
    }

    @Override
    public Paged answer(Asker who, List<String> rest) {
        Actor actor = who.actor();
        Refused.unless(
                !rest.isEmpty(),
                "Name one State by its code or name, such as %s; a day after it, such as %s, shows what was known then.",
                Meant.command("register THA"),
                Meant.command("register THA 2025-03-17"));
        int last = rest.size() - 1;
        boolean isDated = last > 0 && DAY.matcher(rest.get(last)).matches();
        LocalDate day = isDated ? day(rest.get(last)) : deadlines.today();
        State state = register.find(String.join(" ", isDated ? rest.subList(0, last) : rest));
        recusals.requireSees(Subject.of(Subject.Kind.REGISTER, state.code().value()), actor);
        StateFactsInWords known = new StateFactsInWords(register.record(state.code(), day));
        return new Listing(
                "register %s %s".formatted(state.code(), day), state.toString(), known.intro(), known.items(), "");
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw new Refused("'%s' is no day: 2025-03-17 is expected.", text);
        }
    }
}
