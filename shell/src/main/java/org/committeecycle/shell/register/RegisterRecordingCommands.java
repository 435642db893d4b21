package org.committeecycle.shell.register;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.register.Figure;
import org.committeecycle.domain.register.FormsSent;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.State;
import org.committeecycle.domain.register.Topic;
import org.committeecycle.domain.register.YearlyReport;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "register record", group = "The register")
class RegisterRecordingCommands {

    private static final String THE_REPORT = "The report itself";

    private final Register register;

    RegisterRecordingCommands(Register register) {
        this.register = register;
    }

    @Example("register record report THA --year 2024 --received 2025-05-12 --forms A,C")
    @Command(command = "report", description = "Records that an Article 7 report came in.")
    Done report(
            Actor who,
            @Option(required = true, description = "The State, by code or name.") String state,
            @Option(required = true, description = "The calendar year that the report is about.") Integer year,
            @Option(required = true, description = "The day on which it came in.") LocalDate received,
            @Option(description = "The forms that came, A to J; rest-unchanged when the others still hold.") @Nullable
                    List<String> forms,
            @Option(defaultValue = THE_REPORT, description = "Where this is known from.") String source) {
        FormsSent sent = forms == null ? FormsSent.notNoted() : FormsSent.parse(String.join(",", forms));
        State sender = register.find(state);
        YearlyReport report = register.recordReport(who, sender.code(), year, received, sent, source);
        return Done.that(
                        "Recorded the report of %s for %d, received on %s%s.",
                        sender.nameInText(),
                        year,
                        received,
                        report.isLate() ? ", after it was due on " + report.due() : "")
                .next("register show " + sender.code())
                .with(report);
    }

    @Example("register record missing-report XYZ --year 2023 --as-of 2025-01-10 --source illustrative")
    @Command(command = "missing-report", description = "Records that a report was not in after it fell due.")
    Done missingReport(
            Actor who,
            @Option(required = true, description = "The State, by code or name.") String state,
            @Option(required = true, description = "The calendar year that the report is about.") Integer year,
            @Option(required = true, description = "The day for which the source speaks.") LocalDate asOf,
            @Option(required = true, description = "Where this is known from.") String source) {
        State silent = register.find(state);
        YearlyReport report = register.recordMissingReport(who, silent.code(), year, asOf, source);
        return Done.that("Recorded that the report of %s for %d was not in on %s.", silent.nameInText(), year, asOf)
                .next("register show " + silent.code())
                .with(report);
    }

    @Example(
            "register record figure XYZ --topic article-5-clearance --value outstanding --as-of 2024-12-31 --source illustrative")
    @Command(command = "figure", description = "Records a figure beside those already known.")
    Done figure(
            Actor who,
            @Option(required = true, description = "The State, by code or name.") String state,
            @Option(required = true, description = "What the figure is about.") Topic topic,
            @Option(required = true, description = "A number, or one of the topic's words.") String value,
            @Option(required = true, description = "The day for which the source speaks.") LocalDate asOf,
            @Option(required = true, description = "Where this is known from.") String source) {
        State about = register.find(state);
        Figure figure = register.recordFigure(who, about.code(), topic, value, asOf, source);
        return Done.that(
                        "Recorded figure %d: %s of %s is %s as of %s.",
                        figure.number(), topic.word(), about.nameInText(), figure.value(), asOf)
                .next("register show " + about.code())
                .with(figure);
    }
}
