package org.committeecycle.domain.register;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;

/**
 * A State that is, was or will be a party to the Convention.
 *
 * @param name the short name as the United Nations lists it, for example {@code Gambia}
 * @param nameInText the name inside a sentence, with its article, for example {@code the Gambia}
 * @param history its status as dated history, oldest first, each change with its source
 * @param note what a reader has to know beside the dates; empty when there is nothing
 */
public record State(StateCode code, String name, String nameInText, List<StatusChange> history, String note) {

    /** English names in their order, accents aside. */
    static final Comparator<String> ALPHABET = Collator.getInstance(Locale.ENGLISH)::compare;

    /** The order in which the United Nations lists States: by their English names. */
    public static final Comparator<State> BY_NAME =
            Comparator.comparing(State::name, ALPHABET).thenComparing(State::code);

    public State {
        Refused.unless(!name.isBlank() && !nameInText.isBlank(), "The State %s has no name.", code);
        history = List.copyOf(history);
        Refused.unless(
                alternates(history),
                "The history of %s does not alternate between joining and withdrawing, in the order of its days.",
                nameInText);
    }

    /** Whether the State is a party on the day: from its entry into force up to the day before its withdrawal counts. */
    public boolean isPartyOn(LocalDate day) {
        return lastChange(day)
                .filter(change -> change.kind() == StatusChange.Kind.JOINED)
                .isPresent();
    }

    /** The last day on or before the given one on which the Convention entered into force for the State. */
    public Optional<LocalDate> entryIntoForce(LocalDate day) {
        return history.stream()
                .filter(change -> change.kind() == StatusChange.Kind.JOINED && change.countsOn(day))
                .map(StatusChange::effective)
                .reduce((earlier, later) -> later);
    }

    /** How the State is called, apart from all else. */
    StateName called() {
        return new StateName(code, name, nameInText);
    }

    /** The name with its article as a sentence begins, for example {@code The Gambia}. */
    public String nameAtSentenceStart() {
        return called().first();
    }

    /** The sentence that says why the State is no party on the day. */
    String whyNotPartyOn(LocalDate day) {
        String not = "%s is not a State Party on %s".formatted(nameAtSentenceStart(), DayInWords.of(day));
        return lastChange(day)
                .map(left -> "%s: its withdrawal took effect on %s.".formatted(not, DayInWords.of(left.effective())))
                .orElseGet(() -> history.isEmpty()
                        ? not + "."
                        : "%s: the Convention enters into force for it on %s."
                                .formatted(not, DayInWords.of(history.get(0).effective())));
    }

    /** Whether the code is one that ISO leaves to its users, XAA to XZZ, so that the State is invented. */
    public boolean isInvented() {
        return isInvented(code);
    }

    static boolean isInvented(StateCode code) {
        return code.value().startsWith("X");
    }

    private Optional<StatusChange> lastChange(LocalDate day) {
        return history.stream().filter(change -> change.countsOn(day)).reduce((earlier, later) -> later);
    }

    private static boolean alternates(List<StatusChange> history) {
        StatusChange.Kind expected = StatusChange.Kind.JOINED;
        LocalDate last = LocalDate.MIN;
        for (StatusChange change : history) {
            if (change.kind() != expected || !change.effective().isAfter(last)) {
                return false;
            }
            expected = expected.opposite();
            last = change.effective();
        }
        return true;
    }

    @Override
    public String toString() {
        return called().toString();
    }
}
