package org.committeecycle.domain.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.committeecycle.domain.Refused;

/**
 * The forms that came with a report; none listed means that nobody noted which.
 *
 * @param restUnchanged whether the State said that the forms it did not send are unchanged, so that none is missing
 */
public record FormsSent(Set<Form> sent, boolean restUnchanged) {

    private static final String REST_UNCHANGED = "rest-unchanged";
    private static final Set<Form> ARTICLES_3_4_5 = EnumSet.of(Form.B, Form.C, Form.D);

    public FormsSent {
        EnumSet<Form> inOrder = EnumSet.noneOf(Form.class);
        inOrder.addAll(sent);
        sent = Collections.unmodifiableSet(inOrder);
    }

    /** A report of which nobody noted the forms. */
    public static FormsSent notNoted() {
        return new FormsSent(Set.of(), false);
    }

    /** Reads {@code A,C} or {@code A,C,rest-unchanged}, separated by commas, semicolons or blanks. */
    public static FormsSent parse(String text) {
        EnumSet<Form> sent = EnumSet.noneOf(Form.class);
        boolean restUnchanged = false;
        for (String word : text.strip().split("[\\s,;]+")) {
            if (word.equalsIgnoreCase(REST_UNCHANGED)) {
                restUnchanged = true;
            } else if (!word.isEmpty()) {
                sent.add(form(word));
            }
        }
        return new FormsSent(sent, restUnchanged);
    }

    /** Whether anybody noted which forms came. */
    public boolean areNoted() {
        return restUnchanged || !sent.isEmpty();
    }

    /** What the report tells of the form. */
    public FormState state(Form form) {
        if (sent.contains(form)) {
            return FormState.SENT;
        }
        if (restUnchanged) {
            return FormState.UNCHANGED;
        }
        return areNoted() ? FormState.NOT_SENT : FormState.NOT_NOTED;
    }

    /** Whether the report is known to say nothing on Articles 3, 4 and 5 (forms D, B and C). */
    boolean lackArticles345() {
        return ARTICLES_3_4_5.stream().allMatch(form -> state(form) == FormState.NOT_SENT);
    }

    /** These forms and those of another part of the same report. */
    FormsSent and(FormsSent other) {
        EnumSet<Form> both = EnumSet.noneOf(Form.class);
        both.addAll(sent);
        both.addAll(other.sent);
        return new FormsSent(both, restUnchanged || other.restUnchanged);
    }

    private static Form form(String word) {
        try {
            return Form.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Refused("'%s' is no form of an Article 7 report: A to J are, and rest-unchanged.", word);
        }
    }

    @Override
    public String toString() {
        List<String> words = new ArrayList<>(sent.stream().map(Form::name).toList());
        if (restUnchanged) {
            words.add(REST_UNCHANGED);
        }
        return String.join(",", words);
    }
}
