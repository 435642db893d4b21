package org.committeecycle.domain.task;

import java.util.HashMap;
import java.util.Map;
import org.committeecycle.domain.Refused;

/** Forms in memory, for tests. */
public class FormsInMemory implements Forms {

    private final Map<String, Form> forms = new HashMap<>();

    public void put(Form form) {
        forms.put(form.key(), form);
    }

    @Override
    public Form form(String key) {
        Refused.unless(forms.containsKey(key), "There is no form '%s'.", key);
        return forms.get(key);
    }
}
