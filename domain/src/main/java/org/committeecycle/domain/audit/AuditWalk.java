package org.committeecycle.domain.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Goes along both chains, entry by entry, up to the first that is missing or is not as it was written. */
final class AuditWalk {

    private static final int AT_ONCE = 500;

    private final AuditStore store;
    private final Map<AuditNumber, AuditHead> noted;
    private final Map<AuditNumber, Redaction> redactions;
    private final List<AuditNumber> redacted = new ArrayList<>();

    AuditWalk(AuditStore store, List<AuditHead> noted) {
        this.store = store;
        this.noted =
                noted.stream().collect(Collectors.toMap(AuditHead::number, Function.identity(), (one, same) -> same));
        this.redactions = Redaction.all(store.redactions()).stream()
                .collect(Collectors.toMap(Redaction::number, Function.identity()));
    }

    AuditVerdict verdict() {
        try {
            int changes = along(AuditChain.CHANGES);
            int transcripts = along(AuditChain.TRANSCRIPTS);
            return new AuditVerdict(
                    changes,
                    transcripts,
                    redacted,
                    null,
                    "The audit is whole: %s changes and %s lines of transcripts hang together, and %s of them had words taken out by two persons."
                            .formatted(changes, transcripts, redacted.size()));
        } catch (Break found) {
            return found.verdict;
        }
    }

    private int along(AuditChain chain) {
        int place = 0;
        String before = Seal.NONE;
        List<SealedEntry> page = store.behind(chain, place, AT_ONCE);
        while (!page.isEmpty()) {
            for (SealedEntry next : page) {
                place++;
                requireHolds(next, chain.number(place), before);
                before = next.seal();
            }
            page = store.behind(chain, place, AT_ONCE);
        }
        requireNoMore(chain, place);
        return place;
    }

    private void requireHolds(SealedEntry next, AuditNumber expected, String before) {
        AuditEntry entry = next.entry();
        require(entry.number().equals(expected), expected, "Entry %s is missing.", expected);
        require(
                next.isBehind(before),
                expected,
                expected.place() == 1
                        ? "Entry %s is not as it was written."
                        : "Entry %s does not follow on the one before: one of the two is not as it was written.",
                expected);
        AuditHead head = noted.get(expected);
        require(
                head == null || head.seal().equals(next.seal()),
                expected,
                "Entry %s is not the one whose head was noted: it, or one before it, was written anew.",
                expected);
        requireWords(next);
    }

    private void requireWords(SealedEntry next) {
        AuditEntry entry = next.entry();
        if (next.salt() != null) {
            require(
                    next.hasItsWords(),
                    entry.number(),
                    "The words of entry %s are not those that were written.",
                    entry.number());
            return;
        }
        Redaction redaction = redactions.get(entry.number());
        require(
                redaction != null
                        && redaction.isLaterThan(entry)
                        && redaction.sentence().equals(entry.words()),
                entry.number(),
                "The words of entry %s are gone, and not by two persons who took them out.",
                entry.number());
        redacted.add(entry.number());
    }

    /** What is cut off at the end is known from the numbers that were given, and from a head that was noted. */
    private void requireNoMore(AuditChain chain, int place) {
        int given = Math.max(
                store.lastPlace(chain),
                noted.keySet().stream()
                        .filter(number -> number.chain() == chain)
                        .mapToInt(AuditNumber::place)
                        .max()
                        .orElse(0));
        AuditNumber missing = chain.number(place + 1);
        require(
                given <= place,
                missing,
                "Entry %s is missing, and so is everything up to %s.",
                missing,
                chain.letter() + given);
    }

    private static void require(boolean holds, AuditNumber number, String sentence, Object... values) {
        if (!holds) {
            throw new Break(new AuditVerdict(0, 0, List.of(), number, sentence.formatted(values)));
        }
    }

    private static final class Break extends RuntimeException {

        private final transient AuditVerdict verdict;

        Break(AuditVerdict verdict) {
            this.verdict = verdict;
        }
    }
}
