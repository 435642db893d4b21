package org.committeecycle.workflow.communication;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.committeecycle.domain.communication.LetterPress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Letters in Word; a template is read once and kept by what it contains, so that an edited one is read anew. */
@Component
class LettersInWord implements LetterPress {

    private static final int MOST_TEMPLATES = 32;

    private final Map<String, LetterTemplate> read = Collections.synchronizedMap(new Newest());

    @Override
    public Set<String> placeholders(byte[] template) {
        return read(template).placeholders();
    }

    @Override
    public byte[] fill(byte[] template, Map<String, String> values, @Nullable String headNotice) {
        return read(template).fill(values, headNotice);
    }

    @Override
    public String words(byte[] letter) {
        return WordsOfLetter.in(letter);
    }

    @Override
    public String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    private LetterTemplate read(byte[] template) {
        return read.computeIfAbsent(digest(template), digest -> LetterTemplate.read(template));
    }

    private static final class Newest extends LinkedHashMap<String, LetterTemplate> {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LetterTemplate> eldest) {
            return size() > MOST_TEMPLATES;
        }
    }
}
