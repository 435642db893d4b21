package org.committeecycle.domain.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.committee.Way;
import org.committeecycle.domain.cycle.DeadlineWords;

@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class ApprovalsPropertyTest {

    @Property
    void anExtensionNeverShortens(
            @ForAll @IntRange(max = 5000) int hoursLater,
            @ForAll @IntRange(min = 1, max = 40) int amount,
            @ForAll DeadlineWords.Unit unit,
            @ForAll @IntRange(max = 100) int hoursIntoIt) {
        House house = House.in2025();
        house.clock.moveTo(house.clock.instant().plus(Duration.ofHours(hoursLater)));
        String id = ask(house, DecisionRule.ALL);
        Instant before = deadline(house, id);
        house.clock.moveTo(house.clock.instant().plus(Duration.ofHours(hoursIntoIt)));
        house.approvals.extend(House.ISU, id, amount + " " + words(unit), "asked for");
        assertThat(deadline(house, id)).isAfter(before);
    }

    @Property
    void aPositionRecordedByAnOperatorNamesBothAndTheWay(
            @ForAll @IntRange(max = 4) int whose, @ForAll Stance stance, @ForAll @IntRange(min = 1, max = 3) int way) {
        StateCode member = House.MEMBERS.get(whose);
        House house = House.in2025().speaks("Bea", member);
        String id = ask(house, DecisionRule.ALL);
        house.approvals.record(House.ISU, id, member, "Bea", Way.values()[way], stance, "because");
        Position position = house.approvals.require(House.ISU, id).standing().get(member);
        assertThat(position)
                .extracting(Position::givenBy, Position::recordedBy, Position::way)
                .containsExactly("Bea", "Ina", Way.values()[way]);
    }

    private static String ask(House house, DecisionRule rule) {
        Question question =
                new Question(House.year(), House.year(), "Shall we?", rule, "10 working days", "3 working days");
        return house.approvals.ask(House.SYSTEM, question, null).id();
    }

    private static Instant deadline(House house, String id) {
        return Objects.requireNonNull(house.approvals.require(House.ISU, id).deadline());
    }

    private static String words(DeadlineWords.Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
