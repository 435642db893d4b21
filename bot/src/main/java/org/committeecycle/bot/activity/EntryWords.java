package org.committeecycle.bot.activity;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.committeecycle.bot.CaseText;
import org.committeecycle.domain.activity.Activity;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.activity.Participant;
import org.springframework.stereotype.Component;

/** An entry of the log as mrkdwn; of one about a case whose text may not be in Slack the number alone. */
@Component
class EntryWords {

    private final CaseText caseText;

    EntryWords(CaseText caseText) {
        this.caseText = caseText;
    }

    /** What happened when, who reads it, and what stands in its place if it was wrong. */
    String of(Activity entry) {
        Facts facts = entry.facts();
        String about = caseText.orNeutral(
                facts.about(),
                "%s: %s".formatted(facts.when().text(), told(facts)),
                "on the case %s. %s".formatted(facts.about().id(), CaseText.ELSEWHERE));
        String corrected = entry.isInForce() ? "" : " Corrected by %s.".formatted(entry.correctedBy());
        return "*%s*, %s\nRead by %s.%s"
                .formatted(entry.number(), about, entry.visibility().words(), corrected);
    }

    private static String told(Facts facts) {
        String with = facts.participants().stream().map(Participant::name).collect(Collectors.joining("; "));
        return Stream.of(
                        facts.kind().word()
                                + (with.isEmpty()
                                        ? ""
                                        : (facts.kind() == ActivityKind.RECEIVED ? " from " : " with ") + with),
                        facts.place(),
                        facts.what(),
                        facts.words())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
