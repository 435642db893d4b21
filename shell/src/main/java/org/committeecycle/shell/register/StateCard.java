package org.committeecycle.shell.register;

import org.committeecycle.domain.register.Figure;
import org.committeecycle.domain.register.ReportEntry;
import org.committeecycle.domain.register.StateRecord;
import org.committeecycle.domain.register.StatusChange;
import org.committeecycle.domain.register.YearlyReport;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Shown;

/** All that the register holds on one State, each date and figure beside its source. */
final class StateCard {

    private StateCard() {}

    static Shown of(StateRecord known) {
        return Shown.one(
                        known,
                        Column.of("Code", record -> record.state().code()),
                        Column.of("Name", record -> record.state().name()),
                        Column.of("In a sentence", record -> record.state().nameInText()),
                        Column.of("Party on " + known.facts().day(), record -> record.facts()
                                .party()),
                        Column.of("Note", record -> record.state().note()),
                        Column.of(
                                "Nothing recorded on", record -> record.facts().unknown()),
                        Column.of(
                                "Sources disagree on", record -> record.facts().sourcesDisagree()))
                .and(
                        "Status",
                        known.state().history(),
                        Column.of("From", StatusChange::effective),
                        Column.of("What", StatusChange::kind),
                        Column.of("How", StatusChange::how),
                        Column.of("Deposited", StatusChange::notified),
                        Column.of("Basis", change -> change.basis().word()),
                        Column.of("Source", StatusChange::source))
                .and(
                        "Figures",
                        known.figures(),
                        Column.of("No.", Figure::number),
                        Column.of("Topic", figure -> figure.topic().word()),
                        Column.of("Value", Figure::value),
                        Column.of("As of", Figure::asOf),
                        Column.of("Source", Figure::source),
                        Column.of("Recorded", Figure::recordedAt),
                        Column.of("By", Figure::recordedBy))
                .and(
                        "Article 7 reports",
                        known.reports(),
                        Column.of("For", YearlyReport::calendarYear),
                        Column.of("Due", YearlyReport::due),
                        Column.of("Standing", YearlyReport::standing),
                        Column.of("Received", YearlyReport::received),
                        Column.of("Forms", YearlyReport::forms))
                .and(
                        "What sources say of the reports",
                        known.entries(),
                        Column.of("No.", ReportEntry::number),
                        Column.of("For", ReportEntry::calendarYear),
                        Column.of("Received", entry -> entry.received() == null ? "not in" : entry.received()),
                        Column.of("As of", ReportEntry::asOf),
                        Column.of("Source", ReportEntry::source),
                        Column.of("Recorded", ReportEntry::recordedAt),
                        Column.of("By", ReportEntry::recordedBy));
    }
}
