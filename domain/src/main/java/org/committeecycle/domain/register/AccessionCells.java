package org.committeecycle.domain.register;

import java.time.LocalDate;
import java.util.Set;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.register.StatusChange.Kind;
import org.jspecify.annotations.Nullable;

/** Reads when a State joined and left from the cells of a States file, and holds the days against the Convention. */
final class AccessionCells {

    private static final Set<String> MODES =
            Set.of("ratification", "acceptance", "approval", "accession", "succession");
    private static final LocalDate CONVENTION_IN_FORCE = LocalDate.of(1999, 3, 1);

    private AccessionCells() {}

    /** The entry into force; a day said to be computed by Article 17 must be the one that the article gives. */
    static StatusChange joined(StateCode code, RowReader row) {
        LocalDate deposited = row.day("deposit_date");
        LocalDate effective = row.day("entry_into_force");
        String mode = row.needed("consent_mode");
        Refused.unless(MODES.contains(mode), "'%s' is no way to consent to a treaty.", mode);
        Basis basis = Basis.parse(row.needed("eif_basis"));
        LocalDate byArticle17 = byArticle17(deposited);
        Refused.unless(
                basis != Basis.COMPUTED_ART17 || effective.equals(byArticle17),
                "Entry into force is given as %s, but Article 17 makes it %s after a deposit on %s.",
                effective,
                byArticle17,
                deposited);
        Refused.unless(
                !effective.isBefore(CONVENTION_IN_FORCE),
                "Entry into force cannot be on %s, before that of the Convention itself.",
                effective);
        return new StatusChange(Kind.JOINED, effective, deposited, mode, basis, Source.about(code, row.text("source")));
    }

    /** The withdrawal, if the row has one; it needs a source of its own. */
    static @Nullable StatusChange withdrew(StateCode code, RowReader row) {
        LocalDate effective = row.dayIfAny("withdrawal_effective");
        LocalDate notified = row.dayIfAny("withdrawal_notified");
        if (effective == null) {
            Refused.unless(
                    notified == null, "A withdrawal was notified, and the day on which it takes effect is missing.");
            return null;
        }
        if (notified != null && effective.isBefore(notified.plusMonths(6))) {
            row.warn(
                    "A withdrawal takes effect six months after its notice at the earliest (Article 20), and %s is less."
                            .formatted(effective));
        }
        return new StatusChange(
                Kind.WITHDREW,
                effective,
                notified,
                "Article 20",
                Basis.parse(row.needed("withdrawal_basis")),
                Source.about(code, row.needed("withdrawal_source")));
    }

    /** The first day of the sixth month after the month of the deposit, never before the Convention's own. */
    private static LocalDate byArticle17(LocalDate deposited) {
        LocalDate day = deposited.withDayOfMonth(1).plusMonths(6);
        return day.isBefore(CONVENTION_IN_FORCE) ? CONVENTION_IN_FORCE : day;
    }
}
