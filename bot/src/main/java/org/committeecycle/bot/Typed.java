package org.committeecycle.bot;

import com.slack.api.model.view.ViewState;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;

/** What a person filled into a {@link Sheet}. */
public final class Typed {

    private static final String EMPTY = "Please fill this in: blanks alone say nothing.";

    private final Map<String, Map<String, ViewState.Value>> values;

    public Typed(ViewState state) {
        this.values = state.getValues() == null ? Map.of() : state.getValues();
    }

    /** The words without the blanks around them; empty where nothing was typed. */
    public String text(String key) {
        ViewState.Value value = value(key);
        return value == null || value.getValue() == null ? "" : value.getValue().strip();
    }

    /** The value chosen; refused where none was. */
    public String chosen(String key) {
        ViewState.Value value = value(key);
        if (value == null || value.getSelectedOption() == null) {
            throw new Refused("Nothing was chosen: please open the form again.");
        }
        return value.getSelectedOption().getValue();
    }

    /** The day chosen; refused where none was. */
    public LocalDate day(String key) {
        ViewState.Value value = value(key);
        if (value == null || value.getSelectedDate() == null) {
            throw new Refused("No day was chosen: please open the form again.");
        }
        return LocalDate.parse(value.getSelectedDate());
    }

    /** The faults of those of the texts that hold nothing but blanks, by key, which Slack lets pass. */
    public Map<String, String> blank(String... keys) {
        Map<String, String> faults = new LinkedHashMap<>();
        List.of(keys).stream().filter(key -> text(key).isEmpty()).forEach(key -> faults.put(key, EMPTY));
        return faults;
    }

    private ViewState.@Nullable Value value(String key) {
        return values.getOrDefault(key, Map.of()).get(key);
    }
}
