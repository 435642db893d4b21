package org.committeecycle.bot.approval;

import java.util.Locale;

/** What the Chair may do with an open question, in the words of its button and its form. */
enum ProcedureAct {
    /** The members get more time. */
    EXTEND(
            "Give more time",
            "Extend the time",
            "The time to decide ends later for everybody; positions taken so far stand. The reason goes on record.",
            "Why more time is given"),
    /** The text changed. */
    RESTART(
            "Begin again, the text changed",
            "Begin again",
            "Positions taken so far count no longer, and every member is asked anew. The reason goes on record.",
            "How the text changed"),
    /** The question is not put any more. */
    WITHDRAW(
            "Take the question back",
            "Take it back",
            "Nobody decides on it any more. This cannot be undone. The reason goes on record.",
            "Why it is taken back");

    private final String label;
    private final String submit;
    private final String consequence;
    private final String asked;

    ProcedureAct(String label, String submit, String consequence, String asked) {
        this.label = label;
        this.submit = submit;
        this.consequence = consequence;
        this.asked = asked;
    }

    /** The word before the colon in the ids of its buttons. */
    String action() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    String submit() {
        return submit;
    }

    String consequence() {
        return consequence;
    }

    /** What the reason is asked for with. */
    String asked() {
        return asked;
    }
}
