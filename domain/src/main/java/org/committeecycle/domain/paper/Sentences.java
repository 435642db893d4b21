package org.committeecycle.domain.paper;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.cycle.When;

/** Writes the sentences of the paper from the patterns in {@code sentences.properties} beside this class. */
class Sentences {

    private static final String COMMITTEE = "the Committee";

    private final Map<String, Template> patterns = new HashMap<>();

    Sentences() {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Sentences.class.getResourceAsStream("sentences.properties")),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Mustache.Compiler compiler = Mustache.compiler().escapeHTML(false);
        texts.forEach((key, text) -> patterns.put((String) key, compiler.compile((String) text)));
    }

    /** The sentence of the pattern with the values, from its capital to its full stop. */
    String of(String pattern, Map<String, String> values) {
        String text = Objects.requireNonNull(patterns.get(pattern), pattern)
                .execute(present(values))
                .strip();
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + ended(text.substring(1));
    }

    private static String ended(String text) {
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }

    /**
     * The sentences of acts that belong together; acts that differ only in their day are told in one sentence.
     *
     * @param afterTheCommittee whether the sentence before these is about the Committee
     */
    String of(List<Activity> acts, boolean afterTheCommittee) {
        Map<Object, List<Activity>> alike = new LinkedHashMap<>();
        for (Activity act : acts) {
            alike.computeIfAbsent(likeness(act.facts()), key -> new ArrayList<>())
                    .add(act);
        }
        List<String> sentences = new ArrayList<>();
        boolean after = afterTheCommittee;
        for (List<Activity> same : alike.values()) {
            sentences.add(sentence(same, after));
            after = endsAboutTheCommittee(same.get(0).facts());
        }
        return String.join(" ", sentences);
    }

    private static boolean endsAboutTheCommittee(Facts facts) {
        return facts.words() == null && facts.kind() != ActivityKind.ALLEGATION;
    }

    private String sentence(List<Activity> alike, boolean afterTheCommittee) {
        Facts facts = alike.get(0).facts();
        List<When> days = alike.stream().map(act -> act.facts().when()).sorted().toList();
        Map<String, String> values = new HashMap<>();
        values.put("committee", afterTheCommittee ? "it" : COMMITTEE);
        values.put("on", on(days));
        values.put(
                "participants",
                joined(facts.participants().stream().map(Participant::name).toList()));
        values.put("place", facts.place());
        values.put("what", facts.what());
        values.put("action", facts.action());
        String told = facts.what() == null && facts.participants().isEmpty()
                ? ""
                : of(facts.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), values);
        return (told + " " + Objects.requireNonNullElse(facts.words(), "")).strip();
    }

    private static List<Object> likeness(Facts facts) {
        return Arrays.asList(
                facts.kind(),
                facts.participants(),
                facts.place(),
                facts.what(),
                facts.action(),
                facts.words(),
                facts.when().isOneDay() ? "" : facts.when());
    }

    private static String on(List<When> days) {
        When first = days.get(0);
        if (!first.isDated()) {
            return first.text();
        }
        return "on " + joined(days.stream().map(When::text).toList());
    }

    /** "a", "a and b", "a, b and c". */
    static String joined(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    private static Map<String, Object> present(Map<String, String> values) {
        Map<String, Object> present = new HashMap<>(Map.of("committee", COMMITTEE));
        values.forEach((key, value) -> present.put(key, value == null || value.isEmpty() ? false : value));
        return present;
    }
}
