package org.committeecycle.domain.cycle;

import java.util.Arrays;
import java.util.Locale;

/** The steps of a usual year, with the rule for their date until the Committee has set one; ids as in the diagram. */
public enum Step {
    /** The Committee meets for the first time and chooses its gender focal point. */
    INITIAL_MEETING("Initial meeting", "31 January", true),
    /** Article 7 reminder to all States Parties, before the deadline of 30 April. */
    REPORTING_REMINDER("Article 7 reporting reminder", "30 April minus 6 weeks", true),
    /** Online workshop on reporting, with the other committees. */
    REPORTING_WORKSHOP("Online reporting workshop", "30 April minus 5 weeks", true),
    /** Communication to all States Parties with outstanding Article 9 obligations. */
    ARTICLE_9("Article 9 communication", "30 April minus 4 weeks", true),
    /** Article 7 reports for the calendar year before are due (Article 7.2). */
    REPORTS_DUE("Article 7 reports due", "30 April", false),
    /** Letters to the States that sent their legislation. */
    ARTICLE_9_FOLLOW_UP("Article 9 follow-up letters", "milestone preliminary-observations minus 2 weeks", true),
    /** Preliminary observations at the Intersessional Meetings. */
    PRELIMINARY_OBSERVATIONS("Intersessional preliminary observations", "20 June", true),
    /** Communication to the States of the pre-MSP test. */
    PRE_MSP("Pre-MSP communication", "milestone msp minus 12 weeks", true),
    /** The UN's deadline for documents, ten weeks before the meeting opens. */
    MSP_PAPER("MSP paper", "milestone msp minus 10 weeks", false),
    /** The formal meeting opens. */
    MSP("Formal meeting", "30 November", true),
    /** The Chair changes at the end of the formal meeting. */
    HAND_OVER("Hand-over to the next Chair", "milestone msp", true);

    private final String title;
    private final String rule;
    private final boolean tentative;

    Step(String title, String rule, boolean tentative) {
        this.title = title;
        this.rule = rule;
        this.tentative = tentative;
    }

    /** The id of the step in the cycle's diagram, for example {@code reporting-reminder}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    /** Whether the step is a date to be respected rather than something that somebody does. */
    public boolean isDateOnly() {
        return this == REPORTS_DUE || this == MSP;
    }

    /** Whether the step of a year with the key is such a date. */
    public static boolean isDateOnly(String key) {
        return Arrays.stream(values())
                .anyMatch(step -> step.isDateOnly() && step.key().equals(key));
    }

    DeadlineWords rule() {
        return DeadlineWords.parse(rule);
    }

    boolean isTentative() {
        return tentative;
    }
}
