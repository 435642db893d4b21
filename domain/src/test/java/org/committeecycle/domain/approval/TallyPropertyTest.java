package org.committeecycle.domain.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.committeecycle.domain.House;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.committee.Way;
import org.jspecify.annotations.Nullable;

/** The counting rules over any positions, deliveries, deadlines and sets of members. */
@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
class TallyPropertyTest {

    private static final Instant START = Instant.parse("2025-03-03T08:00:00Z");

    @Property
    void recusalNeverCountsAsANoAndNeverBlocksAnAgreement(
            @ForAll("agreements") Approval approval,
            @ForAll("members") Set<StateCode> recused,
            @ForAll("instants") Instant now) {
        List<StateCode> eligible = without(recused);
        Assume.that(!eligible.isEmpty());
        assertThat(agreedBy(eligible, approval).count(eligible, null, now)).isEqualTo(Outcome.ADOPTED);
    }

    @Property
    void recusalNeverCountsAsANoAndNeverBlocksASilence(
            @ForAll("silences") Approval approval,
            @ForAll("members") Set<StateCode> recused,
            @ForAll("instants") Instant deadline) {
        List<StateCode> eligible = without(recused);
        Assume.that(!eligible.isEmpty());
        Approval silent = agreedBy(eligible, approval).running(deadline);
        for (StateCode member : eligible) {
            silent = silent.reached(member, START);
        }
        assertThat(silent.count(eligible, null, deadline)).isEqualTo(Outcome.ADOPTED);
    }

    private static Approval agreedBy(List<StateCode> members, Approval approval) {
        Approval agreed = approval;
        for (StateCode member : members) {
            agreed = agreed.take(new Position(
                    member, Stance.AGREES, "", null, START, "somebody", null, Way.ITSELF, approval.version(), false));
        }
        return agreed;
    }

    @Property
    void silenceNeverAdoptsOverAnObjectionAHoldOrAnUndeliveredText(
            @ForAll("silences") Approval approval,
            @ForAll("members") Set<StateCode> recused,
            @ForAll("instants") Instant now) {
        List<StateCode> eligible = without(recused);
        if (approval.count(eligible, null, now) == Outcome.ADOPTED) {
            assertThat(approval.notReached(eligible)).isEmpty();
            assertThat(approval.deadline()).isBeforeOrEqualTo(now);
            assertThat(eligible).isNotEmpty();
            assertThat(approval.standing().values())
                    .filteredOn(position -> eligible.contains(position.member()))
                    .noneMatch(position -> position.stance() == Stance.OBJECTS || position.holdsAt(now));
        }
    }

    @Property
    void anObjectionIsWithdrawnByTheMemberThatMadeItAndNobodyElse(
            @ForAll("approvals") Approval approval, @ForAll("member") StateCode other) {
        approval.standing().values().stream()
                .filter(position -> position.stance() == Stance.OBJECTS)
                .filter(position -> !position.member().equals(other))
                .forEach(objection -> {
                    if (approval.standing().containsKey(other)) {
                        assertThat(approval.withdrawPosition(other).standing().values())
                                .contains(objection);
                    }
                    assertThat(approval.withdrawPosition(objection.member()).standing())
                            .doesNotContainKey(objection.member());
                });
    }

    @Property
    void restartClearsPositionsDeliveriesAndTheDeadline(
            @ForAll("approvals") Approval approval, @ForAll("instants") Instant now) {
        Approval again = approval.restarted();
        assertThat(again.standing()).isEmpty();
        assertThat(again.notReached(House.MEMBERS)).isEqualTo(House.MEMBERS);
        assertThat(again.deadline()).isNull();
        assertThat(again.positions()).isEqualTo(approval.positions());
        assertThat(again.count(House.MEMBERS, House.AVALON, now)).isEqualTo(Outcome.WAITING);
    }

    @Property
    void whatAMemberThatIsNotEligibleSaysNeverChangesTheOutcome(
            @ForAll("approvals") Approval approval,
            @ForAll("members") Set<StateCode> recused,
            @ForAll("instants") Instant now) {
        List<StateCode> eligible = without(recused);
        Assume.that(!recused.contains(House.AVALON));
        List<Position> ofTheEligible = approval.positions().stream()
                .filter(position -> eligible.contains(position.member()))
                .toList();
        Approval without = with(approval, ofTheEligible);
        assertThat(without.count(eligible, House.AVALON, now)).isEqualTo(approval.count(eligible, House.AVALON, now));
    }

    @Property
    void expressAgreementNeedsEveryEligibleMember(
            @ForAll("agreements") Approval approval,
            @ForAll("members") Set<StateCode> recused,
            @ForAll("instants") Instant now) {
        List<StateCode> eligible = without(recused);
        boolean everybody = !eligible.isEmpty()
                && eligible.stream()
                        .allMatch(member -> approval.standing().containsKey(member)
                                && approval.standing().get(member).stance() == Stance.AGREES);
        assertThat(approval.count(eligible, null, now) == Outcome.ADOPTED).isEqualTo(everybody);
    }

    @Property
    void onlyTheChairsWordDecidesWhereTheChairDecides(
            @ForAll("chairDecisions") Approval approval, @ForAll("instants") Instant now) {
        Position word = approval.standing().get(House.AVALON);
        Outcome outcome = approval.count(House.MEMBERS, House.AVALON, now);
        assertThat(outcome == Outcome.ADOPTED).isEqualTo(word != null && word.stance() == Stance.AGREES);
        assertThat(outcome == Outcome.NOT_ADOPTED)
                .isEqualTo(word != null && word.stance().opposes());
        assertThat(approval.count(House.MEMBERS, null, now).isOpen()).isTrue();
    }

    @Property
    void aMeetingIsNeverReplacedByCounting(@ForAll("meetings") Approval approval, @ForAll("instants") Instant now) {
        assertThat(approval.count(House.MEMBERS, House.AVALON, now).isOpen()).isTrue();
    }

    @Property
    void theDiagramIsToldOfADeadlineOnlyWhenOneLiesAhead(
            @ForAll("approvals") Approval approval,
            @ForAll("members") Set<StateCode> recused,
            @ForAll("instants") Instant now) {
        List<StateCode> eligible = without(recused);
        if (approval.count(eligible, House.AVALON, now) == Outcome.WAITING_UNTIL_DEADLINE) {
            assertThat(approval.nextLook(eligible))
                    .hasValueSatisfying(look -> assertThat(look).isAfter(now));
        }
    }

    @Property
    void whatIsDecidedStaysDecided(
            @ForAll("approvals") Approval approval,
            @ForAll("members") Set<StateCode> recused,
            @ForAll("instants") Instant now) {
        Approval ended = approval.decided(Outcome.NOT_ADOPTED, "not adopted", START);
        assertThat(ended.count(without(recused), House.AVALON, now)).isEqualTo(Outcome.NOT_ADOPTED);
        assertThat(ended.nextLook(without(recused))).isEmpty();
    }

    @Provide
    Arbitrary<Approval> approvals() {
        return approvals(DecisionRule.values());
    }

    @Provide
    Arbitrary<Approval> silences() {
        return approvals(DecisionRule.SILENCE);
    }

    @Provide
    Arbitrary<Approval> agreements() {
        return approvals(DecisionRule.ALL);
    }

    @Provide
    Arbitrary<Approval> chairDecisions() {
        return approvals(DecisionRule.CHAIR);
    }

    @Provide
    Arbitrary<Approval> meetings() {
        return approvals(DecisionRule.MEETING);
    }

    private Arbitrary<Approval> approvals(DecisionRule... rules) {
        return Combinators.combine(
                        Arbitraries.of(rules),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, members()), Tuple.of(2, Arbitraries.just(Set.copyOf(House.MEMBERS)))),
                        instants().injectNull(0.1),
                        positions().list().ofMaxSize(6))
                .as(TallyPropertyTest::approval);
    }

    @Provide
    Arbitrary<Set<StateCode>> members() {
        return Arbitraries.of(House.MEMBERS).set();
    }

    @Provide
    Arbitrary<StateCode> member() {
        return Arbitraries.of(House.MEMBERS);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(0, 240).map(hours -> START.plus(Duration.ofHours(hours)));
    }

    private Arbitrary<Position> positions() {
        return Combinators.combine(
                        member(),
                        Arbitraries.of(Stance.class),
                        instants(),
                        Arbitraries.of(1, 2, 2, 2),
                        Arbitraries.of(true, false, false, false))
                .as((member, stance, until, version, withdrawn) -> new Position(
                        member,
                        stance,
                        "because",
                        stance == Stance.HOLDS ? until : null,
                        START,
                        "somebody",
                        null,
                        Way.ITSELF,
                        version,
                        withdrawn));
    }

    private static Approval approval(
            DecisionRule rule, Set<StateCode> reached, @Nullable Instant deadline, List<Position> positions) {
        Question question =
                new Question(House.year(), House.year(), "Shall we?", rule, "5 working days", "3 working days");
        Approval approval = Approval.open("A-1", question, "Ina", START).restarted();
        for (StateCode member : reached) {
            approval = approval.reached(member, START);
        }
        return with(deadline == null ? approval : approval.running(deadline), positions);
    }

    private static Approval with(Approval approval, List<Position> positions) {
        return new Approval(
                approval.id(),
                approval.question(),
                approval.openedBy(),
                approval.version(),
                approval.openedAt(),
                approval.reached(),
                approval.deadline(),
                positions,
                approval.outcome(),
                approval.result(),
                approval.decidedAt());
    }

    private static List<StateCode> without(Set<StateCode> recused) {
        List<StateCode> eligible = new ArrayList<>(House.MEMBERS);
        eligible.removeAll(recused);
        return eligible;
    }
}
