package org.committeecycle.shell.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Geneva;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.State;
import org.committeecycle.domain.register.StateFacts;
import org.committeecycle.domain.register.StateRecord;
import org.committeecycle.domain.register.YearlyReport;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "register", group = "The register")
class RegisterCommands {

    private final Register register;
    private final Clock clock;

    RegisterCommands(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Example("register list --on 2025-03-17")
    @Command(command = "list", alias = "parties", description = "Shows the States Parties of a day.")
    Shown list(
            @Option(description = "The day; today when left out.") @Nullable LocalDate on,
            @Option(description = "Also those that have left or have yet to join.") boolean all) {
        LocalDate day = day(on);
        List<State> parties = register.parties(day);
        List<State> shown = all ? register.everybody() : parties;
        return Shown.list(
                        shown,
                        "Nobody is a State Party on that day.",
                        Column.of("Code", State::code),
                        Column.of("Name", State::name),
                        Column.of("In a sentence", State::nameInText),
                        Column.of("In force", state -> state.entryIntoForce(LocalDate.MAX)),
                        Column.of("Party", state -> state.isPartyOn(day)))
                .saying("%d States Parties on %s.", parties.size(), day);
    }

    @Example("register show THA")
    @Command(command = "show", alias = "state", description = "Shows all that is known of a State, with its sources.")
    Shown show(
            @Option(required = true, description = "The State, by code or name.") String state,
            @Option(description = "As of this day; today when left out.") @Nullable LocalDate on) {
        StateRecord known = register.record(register.find(state).code(), day(on));
        return StateCard.of(known);
    }

    @Example("register facts THA --on 2025-05-01")
    @Command(command = "facts", description = "Shows the facts over which decision tables choose letters.")
    Shown facts(
            @Option(required = true, description = "The State, by code or name.") String state,
            @Option(description = "The day; today when left out.") @Nullable LocalDate on) {
        StateFacts facts = register.facts(register.find(state).code(), day(on));
        return Shown.list(
                        List.copyOf(facts.asMap().entrySet()),
                        "",
                        Column.of("Fact", fact -> fact.getKey()),
                        Column.of("On " + facts.day(), fact -> fact.getValue()))
                .withValue(facts.asMap());
    }

    @Example("register reports --year 2024 --late")
    @Command(command = "reports", description = "Shows the Article 7 reports for a calendar year.")
    Shown reports(
            @Option(required = true, description = "The calendar year that the reports are about.") Integer year,
            @Option(description = "Only those that came late, or fell due and are not in.") boolean late,
            @Option(description = "As of this day; today when left out.") @Nullable LocalDate on) {
        List<YearlyReport> reports = register.reports(year, day(on)).stream()
                .filter(report -> !late || report.isLate())
                .toList();
        return Shown.list(
                        reports,
                        late ? "No report is known to be late." : "No report is due or in.",
                        Column.of("Code", report -> report.state().code()),
                        Column.of("Name", report -> report.state().name()),
                        Column.of("Due", YearlyReport::due),
                        Column.of("Standing", YearlyReport::standing),
                        Column.of("Received", YearlyReport::received),
                        Column.of("Forms", YearlyReport::forms))
                .saying("Reports for %d, due on 30 April %d, as of %s.", year, year + 1, day(on));
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? Geneva.today(clock) : on;
    }
}
