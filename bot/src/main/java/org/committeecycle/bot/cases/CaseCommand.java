package org.committeecycle.bot.cases;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Listing;
import org.committeecycle.bot.Listing.Item;
import org.committeecycle.bot.Meant;
import org.committeecycle.bot.Paged;
import org.committeecycle.bot.SlashCommand;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Cases;
import org.springframework.stereotype.Component;

/** {@code /committee case list} and {@code /committee case 2025-1}: the cases that the person may see. */
@Component
class CaseCommand implements SlashCommand {

    private static final String LIST = "list";

    private final Cases cases;
    private final CaseItems items;
    private final CaseWords words;

    CaseCommand(Cases cases, CaseItems items, CaseWords words) {
        this.cases = cases;
        this.items = items;
        this.words = words;
    }

    @Override
    public String word() {
        return "case";
    }

    @Override
    public String sentence() {
        return "Shows a case: how far it is, and its deadlines; `case list` shows all.";
    }

    @Override
    public String example() {
        return "/committee case 2025-1";
    }

    @Override
    public Paged answer(Asker who, List<String> rest) {
        Actor actor = who.actor();
        Refused.unless(
                !rest.isEmpty(),
                "Name one case, such as %s; %s shows all.",
                Meant.command("case 2025-1"),
                Meant.command("case list"));
        String asked = rest.get(0);
        Meant.requireNothing(word() + " " + asked, rest.subList(1, rest.size()));
        return asked.toLowerCase(Locale.ROOT).equals(LIST) ? all(actor) : one(actor, asked);
    }

    private Paged all(Actor actor) {
        return new Listing(
                "case list",
                "Cases",
                "",
                cases.all(actor).stream()
                        .map(known -> Item.of("*%s*: %s".formatted(known.reference(), words.line(known))))
                        .toList(),
                "There is no case to show.");
    }

    private Paged one(Actor actor, String asked) {
        List<Case> all = cases.all(actor);
        Case shown = all.stream()
                .filter(known -> known.reference().equals(asked))
                .findFirst()
                .orElseThrow(() -> unknown(asked, all));
        return new Listing(
                "case " + shown.reference(),
                "Case " + shown.reference(),
                words.card(actor, shown),
                items.of(actor, shown),
                "No deadline of it runs.");
    }

    private Refused unknown(String asked, List<Case> all) {
        return Meant.refused(
                "There is no case %s.".formatted(Meant.quoted(asked)),
                word(),
                asked,
                Stream.concat(Stream.of(LIST), all.stream().map(Case::reference))
                        .toList(),
                "%s shows all.".formatted(Meant.command("case list")));
    }
}
