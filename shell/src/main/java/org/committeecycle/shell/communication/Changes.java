package org.committeecycle.shell.communication;

import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.communication.Plan;
import org.committeecycle.domain.communication.Recipients;
import org.committeecycle.shell.seat.Count;
import org.jspecify.annotations.Nullable;

/** What the options of a command say about a plan; what they leave out is absent. */
record Changes(
        @Nullable String title,
        @Nullable String template,
        boolean circular,
        @Nullable String table,
        @Nullable Count withheld,
        boolean meeting,
        @Nullable String to,
        @Nullable String purpose,
        @Nullable String theme,
        @Nullable String action,
        @Nullable String about) {

    private static final Changes NONE = new Changes(null, null, false, null, null, false, null, null, null, null, null);

    Changes {
        int kinds = (table == null ? 0 : 1) + (withheld == null ? 0 : 1) + (meeting ? 1 : 0);
        Refused.unless(kinds <= 1, "Recipients are chosen by --table, are --withheld, or are a --meeting: say one.");
    }

    boolean areNone() {
        return equals(NONE);
    }

    /** The plan with what is said here in place of what it said. */
    Plan over(Plan old) {
        return new Plan(
                old.year(),
                old.key(),
                or(title, old.title()),
                or(template, old.template()),
                circular || old.circular(),
                recipients(old.recipients()),
                about == null ? old.about() : Subject.parse(about),
                or(purpose, old.purpose()),
                theme == null ? old.theme() : theme,
                action == null ? old.action() : action);
    }

    /** A plan of its own, from what is said here alone. */
    Plan plan(int year, String key, Subject usualSubject) {
        Refused.unless(
                table != null || withheld != null || meeting,
                "Say who is written to: --table TABLE, --withheld or --meeting.");
        return new Plan(
                year,
                key,
                require(title, "title"),
                or(template, key),
                circular,
                recipients(Recipients.meeting(require(to, "to"))),
                about == null ? usualSubject : Subject.parse(about),
                require(purpose, "purpose"),
                theme,
                action);
    }

    private Recipients recipients(Recipients old) {
        String words = or(to, old.words());
        if (table != null) {
            return Recipients.byTable(table, words);
        }
        if (withheld != null) {
            return Recipients.withheld(withheld.number(), words);
        }
        return meeting ? Recipients.meeting(words) : new Recipients(old.kind(), old.table(), old.withheld(), words);
    }

    private static String or(@Nullable String said, String old) {
        return said == null ? old : said;
    }

    private static String require(@Nullable String said, String option) {
        if (said == null) {
            throw new Refused(
                    "A communication that is not usual needs --%s; --usual begins with the usual plan.", option);
        }
        return said;
    }
}
