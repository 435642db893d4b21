package org.committeecycle.shell.activity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.activity.EntryNumbers;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.activity.Visibility;
import org.committeecycle.shell.cycle.Years;
import org.committeecycle.shell.seat.Column;
import org.committeecycle.shell.seat.Done;
import org.committeecycle.shell.seat.Example;
import org.committeecycle.shell.seat.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.command.CommandRegistration.OptionArity;
import org.springframework.shell.command.annotation.Command;
import org.springframework.shell.command.annotation.Option;

@Command(command = "activity", group = "The log")
class ActivityCommands {

    private final Activities activities;
    private final Years years;

    ActivityCommands(Activities activities, Years years) {
        this.activities = activities;
        this.years = years;
    }

    @Example("activity list --about case/2025-1")
    @Command(command = "list", alias = "activities", description = "Shows the log of a year.")
    Shown list(
            Actor who,
            @Option(description = "The year; the one under way when left out.") @Nullable Integer year,
            @Option(description = "Only what belongs to a case or a year, such as case/2025-1.") @Nullable String about,
            @Option(description = "Only what this circle reads.") @Nullable Visibility visibility) {
        Subject subject = about == null ? null : Subject.parse(about);
        List<Activity> shown = activities.of(who, years.or(year)).stream()
                .filter(activity -> subject == null || activity.facts().about().equals(subject))
                .filter(activity -> visibility == null || activity.visibility() == visibility)
                .toList();
        return Shown.list(
                shown,
                "The log has no such entry.",
                Column.of("No.", Activity::number),
                Column.of("When", activity -> activity.facts().when().text()),
                Column.of("Kind", activity -> activity.facts().kind()),
                Column.of("About", activity -> activity.facts().about()),
                Column.of("With", ActivityCommands::participants),
                Column.of("What", activity -> activity.facts().what()),
                Column.of("Read by", Activity::visibility),
                Column.of("", activity -> activity.isInForce() ? "" : "corrected by " + activity.correctedBy()));
    }

    @Example("activity show 7")
    @Command(command = "show", description = "Shows one entry of the log in full.")
    Shown show(Actor who, @Option(required = true, description = "The entry's number.") EntryNumber number) {
        return Shown.one(
                activities.require(who, number),
                Column.of("No.", Activity::number),
                Column.of("Year", Activity::year),
                Column.of("When", activity -> activity.facts().when().text()),
                Column.of("Kind", activity -> activity.facts().kind()),
                Column.of("About", activity -> activity.facts().about()),
                Column.of("Theme", activity -> activity.facts().theme()),
                Column.of("Under", activity -> activity.facts().action()),
                Column.of("With", ActivityCommands::participants),
                Column.of("Where", activity -> activity.facts().place()),
                Column.of("What", activity -> activity.facts().what()),
                Column.of("Words", activity -> activity.facts().words()),
                Column.of("Read by", Activity::visibility),
                Column.of("Corrects", Activity::corrects),
                Column.of("Corrected by", Activity::correctedBy),
                Column.of("Recorded", Activity::recordedAt),
                Column.of("Recorded by", Activity::recordedBy));
    }

    @Example("activity widen 1-7,9 --to public")
    @Command(
            command = "widen",
            group = "For delegates, in Slack or in a chronicle",
            description = "Lets a wider circle read entries; the Chair's alone.")
    Done widen(
            Actor who,
            @Option(
                            required = true,
                            arity = OptionArity.ZERO_OR_MORE,
                            description = "The entries' numbers, such as 3,5 or 7-9 or 2025-1.1-3.")
                    List<String> entries,
            @Option(required = true, description = "Who may read them.") Visibility to) {
        List<EntryNumber> numbers = EntryNumbers.read(entries);
        activities.widen(who, numbers, to);
        return Done.that(
                        "%s may now be read by %s.",
                        numbers.size() == 1 ? "Activity " + numbers.get(0) : numbers.size() + " activities",
                        readers(to))
                .next("activity list --visibility %s", word(to))
                .with(numbers);
    }

    @Example("activity narrow 7")
    @Command(command = "narrow", description = "Keeps an entry to the Chair and the ISU, before others have read it.")
    Done narrow(Actor who, @Option(required = true, description = "The entry's number.") EntryNumber number) {
        activities.narrow(who, number, Visibility.CHAIR_AND_ISU);
        return Done.that("Activity %s is kept to the Chair and the ISU.", number)
                .next("activity show %s", number);
    }

    private static String readers(Visibility circle) {
        return switch (circle) {
            case PUBLIC -> "everybody";
            case STATES_PARTIES -> "all States Parties";
            case COMMITTEE -> "the Committee";
            case CHAIR_AND_ISU -> "the Chair and the ISU";
        };
    }

    private static String word(Visibility circle) {
        return circle.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String participants(Activity activity) {
        return activity.facts().participants().stream().map(Participant::name).collect(Collectors.joining("; "));
    }
}
