package org.committeecycle.shell.cycle;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.Cycles;
import org.committeecycle.domain.cycle.Meeting;
import org.committeecycle.domain.cycle.Milestone;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.register.Register;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Phrase;
import org.committeecycle.shell.seat.Shown;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "cycle", group = "The year")
class CycleCommands {

    private final Cycles cycles;
    private final Register register;

    CycleCommands(Cycles cycles, Register register) {
        this.cycles = cycles;
        this.register = register;
    }

    @Example("cycle list")
    @Command(command = "list", alias = "cycles", description = "Shows the years, with the meetings at which they end.")
    Shown list() {
        return Shown.list(
                cycles.all(),
                "No year is open yet: 'cycle open' opens one.",
                Column.of("Year", Cycle::year),
                Column.of("Meeting", cycle -> cycle.meeting().shortName()),
                Column.of("Where and when", cycle -> cycle.meeting().placeAndDates()),
                Column.of("Steps to come", cycle -> cycle.milestones().stream()
                        .filter(Milestone::isOpen)
                        .count()),
                Column.of("State", cycle -> cycle.closed() ? "closed" : "open"));
    }

    @Example("cycle open 2025 --ordinal 'Twenty-Second Meeting' --name 'Twenty-Second Meeting of the States Parties'"
            + " --short 22MSP --city Geneva --opens 2025-12-01 --closes 2025-12-05 --item '9 (d)'"
            + " --title 'Consideration of the general status and operation of the Convention'")
    @Command(command = "open", description = "Opens a year with its usual steps, up to the meeting at which it ends.")
    Done open(
            Actor who,
            @Option(required = true, description = "The year.") Integer year,
            @Option(required = true, description = "The meeting as the masthead says it.") String ordinal,
            @Option(required = true, description = "The meeting's full name.") String name,
            @Option(longNames = "short", required = true, description = "The meeting's short name, such as 22MSP.")
                    String shortName,
            @Option(required = true, description = "Where the meeting is.") String city,
            @Option(required = true, description = "The meeting's first day.") LocalDate opens,
            @Option(required = true, description = "The meeting's last day.") LocalDate closes,
            @Option(required = true, description = "The paper's item of the agenda, such as '9 (d)'.") String item,
            @Option(required = true, description = "A title over the item, the outermost first; may be repeated.")
                    List<Phrase> title) {
        List<String> titles = title.stream().map(Phrase::value).toList();
        Cycle cycle = cycles.open(who, year, new Meeting(ordinal, name, shortName, city, opens, closes, item, titles));
        return Done.that(
                        "The year %s is open and ends at the %s, %s.",
                        year, name, cycle.meeting().placeAndDates())
                .showing("Steps", cycle.milestones(), MilestoneCommands.columns())
                .next("milestone plan initial-meeting --on DAY")
                .with(cycle);
    }

    @Example("cycle move 2025 --opens 2025-12-08 --closes 2025-12-12")
    @Command(command = "move", description = "Moves the meeting; the steps that hang on it follow.")
    Done move(
            Actor who,
            @Option(required = true, description = "The year.") Integer year,
            @Option(required = true, description = "The meeting's first day.") LocalDate opens,
            @Option(required = true, description = "The meeting's last day.") LocalDate closes) {
        cycles.moveMeeting(who, year, opens, closes);
        return Done.that(
                        "The %s is on %s; the deadlines that hang on it have moved too.",
                        cycles.require(year).meeting().name(),
                        When.between(opens, closes).text())
                .next("milestone list %s", year);
    }

    @Example("cycle handover 2025 --chair ZMB --from 2025-12-06")
    @Command(
            command = "handover",
            description = "Names the next Chair and closes the hand-over, the last step of a year.")
    Done handover(
            Actor who,
            @Option(required = true, description = "The year that ends.") Integer year,
            @Option(required = true, description = "The State that chairs next.") StateCode chair,
            @Option(required = true, description = "Its first day in the chair.") LocalDate from) {
        cycles.handOver(who, year, chair, from);
        Done done =
                Done.that("%s chairs the Committee from %s.", register.names().first(chair), from);
        return cycles.require(year).closed()
                ? done.also("The year %s is closed.", year).next("cycle open %s ...", year + 1)
                : done.next("cycle show %s", year);
    }
}
