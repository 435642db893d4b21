package org.committeecycle.bot.cases;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.button;

import java.util.List;
import java.util.stream.Stream;
import org.committeecycle.bot.Listing.Item;
import org.committeecycle.bot.activity.RecordButton;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.cases.Case;
import org.committeecycle.domain.cases.Cases;
import org.springframework.stereotype.Component;

/** What somebody may do on a case now, each with its button. */
@Component
class CaseActs {

    private final Cases cases;
    private final Activities activities;

    CaseActs(Cases cases, Activities activities) {
        this.cases = cases;
        this.activities = activities;
    }

    List<Item> of(Actor actor, Case known) {
        return Stream.concat(proposals(actor, known), record(actor, known)).toList();
    }

    private Stream<Item> proposals(Actor actor, Case known) {
        return cases.mayPropose(actor, known)
                ? Stream.of(
                        item(
                                ProposeFinding.ACTION,
                                known,
                                "Propose a finding",
                                "You may propose a finding to the members."),
                        item(ProposeClosing.ACTION, known, "Propose to close", "You may propose to close the case."))
                : Stream.empty();
    }

    private Stream<Item> record(Actor actor, Case known) {
        return activities.mayRecord(actor, known.subject())
                ? Stream.of(new Item("You may record what happened on it.", RecordButton.of(known.subject())))
                : Stream.empty();
    }

    private static Item item(String action, Case known, String label, String words) {
        return new Item(words, button(button -> button.actionId(action + ":" + known.reference())
                .value(known.reference())
                .text(plainText(label))));
    }
}
