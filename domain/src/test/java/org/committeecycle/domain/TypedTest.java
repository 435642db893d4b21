package org.committeecycle.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.committeecycle.domain.activity.ActivityKind;
import org.committeecycle.domain.activity.Facts;
import org.committeecycle.domain.activity.Participant;
import org.committeecycle.domain.approval.DecisionRule;
import org.committeecycle.domain.approval.Question;
import org.committeecycle.domain.approval.Stance;
import org.committeecycle.domain.cases.Matter;
import org.committeecycle.domain.committee.Delegate;
import org.committeecycle.domain.communication.Plan;
import org.committeecycle.domain.communication.Recipients;
import org.committeecycle.domain.cycle.Meeting;
import org.committeecycle.domain.cycle.When;
import org.committeecycle.domain.register.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody typed begins no line of somebody else's and orders no terminal about, whichever use case takes it. */
class TypedTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final List<String> BREAKS = List.of("\n", "\r", "\u2028", "\u2029", "\u0085");
    private static final List<String> ORDERS = List.of("\u001b[2J", "\u009b31m", "\u0007", "\u0000", "\u007f", "\b");

    private record Act(String name, BiConsumer<House, String> act) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Act> ofOneLine() {
        return Stream.of(
                new Act(
                        "delegate",
                        (house, text) -> house.committee.appoint(
                                House.ISU, new Delegate(text, House.BORDURIA, TODAY, null, null, null))),
                new Act("year", (house, text) -> house.cycles.open(House.ISU, 2026, meeting(text))),
                new Act("step", (house, text) -> house.cycles.add(House.ISU, 2025, "visit", text, TODAY, "a visit")),
                new Act("reason", (house, text) -> house.cycles.skip(House.ISU, 2025, "reporting-reminder", text)),
                new Act("holiday", (house, text) -> house.deadlines.addHoliday(House.ISU, TODAY, text)),
                new Act(
                        "matter",
                        (house, text) -> house.cases.open(
                                House.ISU,
                                2025,
                                List.of(new Matter("alleged", "alleged " + text)),
                                List.of(House.FREEDONIA),
                                List.of(),
                                List.of())),
                new Act("participant", (house, text) -> house.activities.record(House.ISU, 2025, met(text, null))),
                new Act("question", (house, text) -> house.approvals.open(House.ISU, question(text))),
                new Act("letter", (house, text) -> house.communications.open(House.ISU, plan(text))),
                new Act("priority", (house, text) -> house.priorities.record(House.ISU, 2025, "Action 1", text)),
                new Act(
                        "decision",
                        (house, text) -> house.recusals.decide(
                                House.ISU, House.year(), House.DORADO, true, false, text, TODAY, null)),
                new Act("source", (house, text) -> Source.about(House.AVALON, text)));
    }

    static Stream<Act> ofManyLines() {
        return Stream.of(
                new Act(
                        "position",
                        (house, text) -> house.approvals.decide(House.CHAIR, "A-1", 1, Stance.OBJECTS, text)),
                new Act("words", (house, text) -> house.activities.record(House.ISU, 2025, met("a State", text))));
    }

    @ParameterizedTest
    @MethodSource("ofOneLine")
    void keepsNoSecondLineAndNoOrderOfWhatIsOneLine(Act act) {
        for (String sign : Stream.concat(BREAKS.stream(), ORDERS.stream()).toList()) {
            House house = House.in2025();
            List<Object> before = house.everything();

            house.refuses(() -> act.act().accept(house, "Ana" + sign + "X-Y: z"))
                    .withMessageContaining("is one line without a line break or another control character, not '")
                    .satisfies(refused -> assertThat(
                                    String.valueOf(refused.getMessage()).codePoints())
                            .noneMatch(Typed::isControl));
            assertThat(house.everything()).isEqualTo(before);
        }
        assertThatCode(() -> act.act().accept(House.in2025(), "Ana Ĝ, 安娜, آنا")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("ofManyLines")
    void keepsTheLinesButNoOrderOfWhatIsLonger(Act act) {
        for (String sign : ORDERS) {
            House house = asked();
            house.refuses(() -> act.act().accept(house, "one" + sign + "two"))
                    .withMessageContaining("holds a control character: 'one?");
        }
        assertThatCode(() -> act.act().accept(asked(), "one\r\n\ttwo")).doesNotThrowAnyException();
    }

    @Test
    void showsAQuestionMarkInPlaceOfEachSign() {
        assertThat(Typed.shown("a\nb\u001bc😀")).isEqualTo("a?b?c😀");
    }

    private static House asked() {
        House house = House.in2025();
        house.approvals.open(House.ISU, question("Agreed?"));
        return house;
    }

    private static Meeting meeting(String name) {
        return new Meeting(
                "", name, "M", "Geneva", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 5), "9", List.of());
    }

    private static Facts met(String participant, @Nullable String words) {
        return new Facts(
                ActivityKind.MEETING,
                When.on(TODAY),
                House.year(),
                null,
                null,
                List.of(new Participant(participant)),
                null,
                "to hear it",
                words);
    }

    private static Question question(String text) {
        return new Question(House.year(), House.year(), text, DecisionRule.ALL, "5 working days", null);
    }

    private static Plan plan(String words) {
        return new Plan(
                2025,
                "hello",
                "A letter",
                "article-9",
                false,
                Recipients.withheld(1, words),
                House.year(),
                "to ask",
                null,
                null);
    }
}
