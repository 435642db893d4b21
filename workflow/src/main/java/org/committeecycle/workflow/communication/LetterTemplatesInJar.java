package org.committeecycle.workflow.communication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.communication.LetterTemplates;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The templates as they are shipped, one Word file a key in the folder {@code letters}. */
@Component
class LetterTemplatesInJar implements LetterTemplates {

    private static final String ENDING = ".docx";

    private final SortedMap<String, byte[]> templates = new TreeMap<>();

    LetterTemplatesInJar(ResourcePatternResolver resources) {
        try {
            for (Resource file : resources.getResources("classpath*:letters/*" + ENDING)) {
                String name = String.valueOf(file.getFilename());
                templates.put(name.substring(0, name.length() - ENDING.length()), file.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] template(String key) {
        byte[] template = templates.get(key);
        if (template == null) {
            throw new Refused("There is no letter template '%s': the keys are %s.", key, String.join(", ", keys()));
        }
        return Arrays.copyOf(template, template.length);
    }

    @Override
    public List<String> keys() {
        return List.copyOf(templates.keySet());
    }
}
