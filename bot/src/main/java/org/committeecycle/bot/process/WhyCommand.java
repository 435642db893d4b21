package org.committeecycle.bot.process;

import java.util.List;
import java.util.stream.Stream;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.CaseText;
import org.committeecycle.bot.Cut;
import org.committeecycle.bot.Listing;
import org.committeecycle.bot.Listing.Item;
import org.committeecycle.bot.Meant;
import org.committeecycle.bot.Paged;
import org.committeecycle.bot.SlashCommand;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.process.Overviews;
import org.committeecycle.domain.process.Reason;
import org.springframework.stereotype.Component;

/** {@code /committee why 2025-pre-msp}: why something waits, by where its diagram stands. */
@Component
class WhyCommand implements SlashCommand {

    private final Overviews overviews;
    private final WaitingLines lines;
    private final CaseText caseText;

    WhyCommand(Overviews overviews, WaitingLines lines, CaseText caseText) {
        this.overviews = overviews;
        this.lines = lines;
        this.caseText = caseText;
    }

    @Override
    public String word() {
        return "why";
    }

    @Override
    public String sentence() {
        return "Says why something waits: at which step, on whom, since when and until when.";
    }

    @Override
    public String example() {
        return "/committee why 2025-pre-msp";
    }

    @Override
    public Paged answer(Asker who, List<String> rest) {
        Actor actor = who.actor();
        Refused.unless(
                rest.size() == 1,
                "Name one thing that waits by its id, such as %s.",
                Meant.command("why 2025-pre-msp"));
        Reason reason = reason(actor, rest.get(0));
        String id = reason.of().id();
        return caseText.isWithheld(reason.about())
                ? new Listing(
                        word() + " " + id,
                        "Why %s waits".formatted(id),
                        "It is about case %s: the ISU tells you where it stands. Its deadlines are:"
                                .formatted(reason.about().id()),
                        deadlines(actor, reason.about()),
                        "None runs.")
                : new Listing(
                        word() + " " + id,
                        "Why %s waits".formatted(id),
                        "",
                        reason.sentences().stream()
                                .map(sentence -> Item.of(Cut.escaped(sentence)))
                                .toList(),
                        "");
    }

    private Reason reason(Actor actor, String typed) {
        try {
            return overviews.whyWaiting(actor, typed);
        } catch (Refused unknown) {
            throw Meant.refused(
                    String.valueOf(unknown.getMessage()),
                    word(),
                    typed,
                    overviews.dueNext(actor).stream()
                            .flatMap(waiting -> Stream.of(waiting.itself(), waiting.on()))
                            .map(Subject::id)
                            .toList(),
                    "%s lists what is due next for you.".formatted(Meant.command("deadlines")));
        }
    }

    private List<Item> deadlines(Actor actor, Subject about) {
        return overviews.dueNext(actor).stream()
                .filter(waiting -> waiting.about().equals(about))
                .map(waiting -> Item.of("%s\n%s".formatted(lines.what(waiting), lines.due(waiting))))
                .toList();
    }
}
