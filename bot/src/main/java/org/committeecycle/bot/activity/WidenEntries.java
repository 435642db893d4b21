package org.committeecycle.bot.activity;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.ViewState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.committeecycle.bot.Asker;
import org.committeecycle.bot.Press;
import org.committeecycle.bot.Reaction;
import org.committeecycle.bot.Sheet;
import org.committeecycle.bot.Submission;
import org.committeecycle.bot.Typed;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.activity.Activities;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.EntryNumber;
import org.committeecycle.domain.activity.EntryNumbers;
import org.committeecycle.domain.activity.Visibility;
import org.springframework.stereotype.Component;

/** Lets a wider circle read entries of the log, by whoever chairs on what they are about. */
@Component
class WidenEntries implements Press, Submission {

    private static final String ACTION = "widen";
    private static final String ENTRIES = "entries";
    private static final String CIRCLE = "circle";

    private final Activities activities;

    WidenEntries(Activities activities) {
        this.activities = activities;
    }

    static ButtonElement button(EntryNumber number) {
        return BlockElements.button(button ->
                button.actionId(ACTION + ":" + number).value(number.value()).text(plainText("Show to more readers")));
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public String callback() {
        return ACTION;
    }

    @Override
    public Reaction pressed(Asker who, String value) {
        Actor actor = who.actor();
        Activity entry = activities.require(actor, EntryNumber.of(value));
        Refused.unless(entry.visibility() != Visibility.PUBLIC, "Activity %s is read by everybody already.", value);
        Refused.unless(
                activities.mayWiden(actor, entry),
                "Only the Chair decides who else may read an activity, not %s.",
                actor);
        return Reaction.opens(new Sheet(ACTION, "")
                .says("What was read cannot be taken back. Entries for everybody feed the paper.")
                .line(ENTRIES, "Which entries", "Numbers such as 3,5 or 7-9 or 2025-1.1-3.", value)
                .choice(CIRCLE, "Who may read them", circles(), "")
                .view("Show to more readers", "Let them read"));
    }

    private static Map<String, String> circles() {
        Map<String, String> circles = new LinkedHashMap<>();
        List.of(Visibility.COMMITTEE, Visibility.STATES_PARTIES, Visibility.PUBLIC)
                .forEach(circle -> circles.put(circle.name(), circle.words()));
        return circles;
    }

    @Override
    public Map<String, String> submitted(Asker who, String metadata, ViewState state) {
        Typed typed = new Typed(state);
        List<EntryNumber> numbers =
                EntryNumbers.read(List.of(typed.text(ENTRIES).split("[\\s;]+")));
        if (numbers.isEmpty()) {
            return Map.of(ENTRIES, "Please name at least one entry by its number.");
        }
        activities.widen(who.actor(), numbers, Visibility.valueOf(typed.chosen(CIRCLE)));
        return Map.of();
    }
}
