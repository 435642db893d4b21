package org.committeecycle.domain.communication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.committee.Committee;
import org.committeecycle.domain.committee.Composition;
import org.committeecycle.domain.cycle.Cycle;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.recusal.Recusals;
import org.committeecycle.domain.register.Register;
import org.committeecycle.domain.register.State;
import org.committeecycle.domain.register.StateFacts;
import org.jspecify.annotations.Nullable;

/** The words that stand for a letter's placeholders; a value that is not known is left out, so that it stops the letter. */
class LetterValues {

    private final Register register;
    private final Committee committee;
    private final Recusals recusals;

    LetterValues(Register register, Committee committee, Recusals recusals) {
        this.register = register;
        this.committee = committee;
        this.recusals = recusals;
    }

    /** The values for one letter, or for the circular when there is no single recipient. */
    Map<String, String> of(Communication communication, Cycle cycle, LocalDate day, @Nullable StateCode recipient) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("reference", communication.id());
        values.put("date", date(communication, day));
        values.put("place", "Geneva");
        addYear(values, cycle);
        addCommittee(values, communication, cycle.meeting().name(), day);
        if (recipient != null) {
            addRecipient(values, register.facts(recipient, day));
        } else {
            values.put("addressee", "To " + communication.plan().recipients().words());
        }
        return values;
    }

    /** A document for a meeting carries the days of the meeting; a letter the day on which it is sent. */
    private static String date(Communication communication, LocalDate day) {
        When sent = communication.sent();
        return communication.plan().recipients().areMeeting() && sent != null && sent.isDated()
                ? sent.text()
                : When.on(day).text();
    }

    private void addYear(Map<String, String> values, Cycle cycle) {
        int year = cycle.year();
        values.put("cycle_year", String.valueOf(year));
        values.put("report_year", String.valueOf(year - 1));
        values.put("previous_year", String.valueOf(year - 1));
        values.put("deadline", "30 April " + year);
        values.put("meeting", cycle.meeting().name());
        values.put("meeting_short", cycle.meeting().shortName());
        values.put(
                "meeting_dates",
                When.between(cycle.meeting().opens(), cycle.meeting().closes()).text());
        values.put("report_by", "the " + cycle.meeting().name() + " (" + year + ")");
    }

    private void addCommittee(Map<String, String> values, Communication communication, String meeting, LocalDate day) {
        Composition composition = committee.on(day);
        StateCode chair = recusals.chairFor(communication.plan().about(), day);
        boolean isPresident = chair.equals(composition.chair());
        values.put("chair_state", register.state(chair).nameAtSentenceStart());
        values.put("signatory", isPresident ? "President of the " + meeting : "On behalf of the Committee");
        values.put(
                "signatory_title",
                (isPresident ? "Chair" : "Acting Chair") + " of the Committee on Cooperative Compliance");
        values.put(
                "members",
                composition.members().stream()
                        .map(register::state)
                        .sorted(State.BY_NAME)
                        .map(state -> state.code().equals(chair) ? state.name() + " (Chair)" : state.name())
                        .collect(Collectors.joining(", ")));
    }

    private static void addRecipient(Map<String, String> values, StateFacts facts) {
        values.put("state", facts.state().name());
        values.put("state_in_text", facts.state().nameInText());
        values.put(
                "addressee",
                "The Permanent Mission of %s to the United Nations Office and other international organizations in Geneva"
                        .formatted(facts.state().nameInText()));
        putUnlessEmpty(values, "missing_years", years(facts.reporting().missingYears()));
        putUnlessEmpty(values, "outstanding", outstanding(facts));
        putUnlessEmpty(values, "topics", topics(facts));
    }

    private static String topics(StateFacts facts) {
        return facts.reporting().yearsWithoutArticle345Information() >= 2 ? "Articles 3, 4 and 5" : "";
    }

    private static String outstanding(StateFacts facts) {
        List<String> duties = new ArrayList<>();
        if (facts.article5Outstanding()) {
            duties.add("Article 5");
        }
        if (facts.article4Outstanding()) {
            duties.add("Article 4");
        }
        if (facts.retainsMines()) {
            duties.add("Article 3 (mines retained)");
        }
        return joined(duties);
    }

    private static String years(List<Integer> years) {
        return joined(years.stream().map(String::valueOf).toList());
    }

    private static String joined(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    private static void putUnlessEmpty(Map<String, String> values, String key, String value) {
        if (!value.isEmpty()) {
            values.put(key, value);
        }
    }
}
