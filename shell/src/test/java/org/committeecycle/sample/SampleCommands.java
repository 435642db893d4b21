package org.committeecycle.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

/** Commands that a test can read the effect of. */
@Command(command = "letter", group = "Samples")
public class SampleCommands {

    record Letter(StateCode to, LocalDate day, Role by) {}

    public final List<String> kept = Collections.synchronizedList(new ArrayList<>());

    @Command(command = "list", alias = "letters", description = "Shows letters.")
    Shown list() {
        return Shown.list(
                List.of(new Letter(StateCode.of("CIV"), LocalDate.of(2025, 3, 17), Role.PROCESS_OWNER)),
                "No letter.",
                Column.of("To", Letter::to),
                Column.of("Day", Letter::day));
    }

    @Example("letter draft CIV 2025-03-17")
    @Command(command = "draft", description = "Drafts a letter.")
    Done draft(
            Actor who,
            @Option(required = true, description = "The State.") StateCode to,
            @Option(required = true, description = "The day.") LocalDate day,
            @Option(description = "Also to these.") @Nullable List<StateCode> copyTo,
            @Option(description = "A note.") @Nullable String note,
            @Option(defaultValue = "operator", description = "Who.") Role asRole,
            @Option(description = "At once.") boolean urgent) {
        String letter = "%s %s %s %s %s %s by %s".formatted(to, day, copyTo, note, asRole.name(), urgent, who);
        kept.add(letter);
        return Done.that("Drafted: %s", letter).next("letter list").with(new Letter(to, day, asRole));
    }

    @Command(command = "refuse", description = "Is never allowed.")
    Done refuse() {
        throw new Refused("100% against the rules.");
    }

    @Command(command = "wrap", description = "Is never allowed, in a wrapping.")
    Done wrap() {
        throw new IllegalStateException("the engine says", new Refused("Not this way."));
    }

    @Command(command = "break", description = "Has a bug.")
    Shown breakDown() {
        throw new IllegalStateException("secret detail");
    }

    @Command(command = "check", description = "Does not hold.")
    Shown check() {
        return Shown.text("One thing is wrong.", List.of("wrong")).passing(false);
    }
}
