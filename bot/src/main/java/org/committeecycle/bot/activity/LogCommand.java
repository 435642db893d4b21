package org.committeecycle.bot.activity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Listing;
import org.committeecycle.bot.Listing.Item;
import org.committeecycle.bot.Meant;
import org.committeecycle.bot.Paged;
import org.committeecycle.bot.SlashCommand;
import org.committeecycle.bot.YearMeant;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Cases;
import org.committeecycle.domain.cycle.Cycles;
import org.springframework.stereotype.Component;

/** {@code /committee log}, {@code log 2025} and {@code log 2025-1}: the entries that the person may read, the newest first. */
@Component
class LogCommand implements SlashCommand {

    private static final String CASE = "\\d{4}-\\d{1,3}";

    private final Activities activities;
    private final Cases cases;
    private final Cycles cycles;
    private final YearMeant years;
    private final EntryWords words;

    LogCommand(Activities activities, Cases cases, Cycles cycles, YearMeant years, EntryWords words) {
        this.activities = activities;
        this.cases = cases;
        this.cycles = cycles;
        this.years = years;
        this.words = words;
    }

    @Override
    public String word() {
        return "log";
    }

    @Override
    public String sentence() {
        return "Shows the log of a year or a case, as far as you may read it.";
    }

    @Override
    public String example() {
        return "/committee log 2025";
    }

    @Override
    public Paged answer(Asker who, List<String> rest) {
        Actor actor = who.actor();
        return !rest.isEmpty() && rest.get(0).matches(CASE) ? ofCase(actor, rest) : ofYear(actor, rest);
    }

    private Paged ofYear(Actor actor, List<String> rest) {
        int year = years.of(actor, word(), rest);
        return listing(actor, cycles.require(year).subject(), activities.of(actor, year));
    }

    private Paged ofCase(Actor actor, List<String> rest) {
        Meant.requireNothing(word() + " " + rest.get(0), rest.subList(1, rest.size()));
        Case known = cases.require(actor, rest.get(0));
        List<Activity> entries = known.years().stream()
                .flatMap(year -> activities.of(actor, year).stream())
                .filter(entry -> entry.facts().about().equals(known.subject()))
                .toList();
        return listing(actor, known.subject(), entries);
    }

    private Paged listing(Actor actor, Subject about, List<Activity> entries) {
        List<Activity> newestFirst = new ArrayList<>(entries);
        Collections.reverse(newestFirst);
        List<Item> items = Stream.concat(
                        offer(actor, about), newestFirst.stream().map(entry -> item(actor, entry)))
                .toList();
        return new Listing(
                word() + " " + about.id(),
                "Log of " + about.id(),
                entries.isEmpty() ? "The log has no entry that you may read." : "",
                items,
                "");
    }

    private Stream<Item> offer(Actor actor, Subject about) {
        return activities.mayRecord(actor, about)
                ? Stream.of(new Item("Something happened that the log should tell?", RecordButton.of(about)))
                : Stream.empty();
    }

    private Item item(Actor actor, Activity entry) {
        return new Item(
                words.of(entry), activities.mayWiden(actor, entry) ? WidenEntries.button(entry.number()) : null);
    }
}
