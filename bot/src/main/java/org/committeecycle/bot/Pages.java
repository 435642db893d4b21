package org.committeecycle.bot;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.button;

import com.slack.api.model.block.element.BlockElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** One page of ten of a list; a list is never so short and a number never so wrong that there is none. */
public final class Pages<T> {

    private static final int ON_A_PAGE = 10;

    private final List<T> all;
    private final int number;
    private final int last;

    /** The page with the number, beginning with 1; of a number out of range the nearest that there is. */
    public Pages(List<T> all, int number) {
        this.all = List.copyOf(all);
        this.last = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        this.number = Math.max(1, Math.min(number, last));
    }

    /** What stands on this page. */
    public List<T> shown() {
        int first = (number - 1) * ON_A_PAGE;
        return all.subList(first, Math.min(first + ON_A_PAGE, all.size()));
    }

    public boolean isOnlyOne() {
        return last == 1;
    }

    /** "Page 2 of 5, 47 in all"; empty when there is nothing to turn. */
    public String place() {
        return isOnlyOne() ? "" : "Page %d of %d, %d in all".formatted(number, last, all.size());
    }

    /** The buttons to the pages before and after this one. */
    public List<BlockElement> buttons(String action, IntFunction<String> value) {
        List<BlockElement> buttons = new ArrayList<>();
        if (number > 1) {
            buttons.add(turning(action + ":previous", "Previous page", value.apply(number - 1)));
        }
        if (number < last) {
            buttons.add(turning(action + ":next", "Next page", value.apply(number + 1)));
        }
        return buttons;
    }

    private static BlockElement turning(String action, String label, String value) {
        return button(button -> button.actionId(action).text(plainText(label)).value(value));
    }
}
