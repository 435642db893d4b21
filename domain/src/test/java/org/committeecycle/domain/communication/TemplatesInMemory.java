package org.committeecycle.domain.communication;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.committeecycle.domain.Refused;

/** Letter templates as plain text with {@code {{names}}}, for tests; {@link PlainPress} fills them. */
public class TemplatesInMemory implements LetterTemplates {

    private final SortedMap<String, String> templates = new TreeMap<>();

    public void put(String key, String text) {
        templates.put(key, text);
    }

    @Override
    public byte[] template(String key) {
        Refused.unless(templates.containsKey(key), "There is no template '%s', only %s.", key, keys());
        return templates.get(key).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<String> keys() {
        return List.copyOf(templates.keySet());
    }
}
