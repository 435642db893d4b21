package org.committeecycle.domain.communication;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says in words how two plans of a communication differ, for the audit. */
final class PlanInWords {

    private PlanInWords() {}

    static String drafted(Communication before, Plan plan, boolean newTemplate) {
        String template = before.ownTemplate() ? "another one" : "the usual one";
        return "drafted" + difference(before.plan(), plan)
                + (newTemplate ? "; a Word template of the drafter's own, before: " + template : "");
    }

    /** "; title from 'A' to 'B'" for each part that differs; empty when none does. */
    private static String difference(Plan before, Plan after) {
        return part("title", before, after, Plan::title)
                + part("template", before, after, Plan::template)
                + part("form", before, after, plan -> plan.circular() ? "one text" : "a letter a State")
                + part("recipients", before, after, plan -> inWords(plan.recipients()))
                + part("about", before, after, plan -> plan.about().toString())
                + part("purpose", before, after, Plan::purpose)
                + part("theme", before, after, Plan::theme)
                + part("action", before, after, Plan::action);
    }

    private static String part(String what, Plan before, Plan after, Function<Plan, @Nullable String> part) {
        String old = quoted(part.apply(before));
        String now = quoted(part.apply(after));
        return old.equals(now) ? "" : "; %s from %s to %s".formatted(what, old, now);
    }

    private static String quoted(@Nullable String value) {
        return value == null ? "none" : "'" + value + "'";
    }

    private static String inWords(Recipients recipients) {
        String table = recipients.table() == null ? "" : " by the table " + recipients.table();
        String number = recipients.withheld() == null ? "" : ", %s withheld".formatted(recipients.withheld());
        return recipients.words() + table + number;
    }
}
