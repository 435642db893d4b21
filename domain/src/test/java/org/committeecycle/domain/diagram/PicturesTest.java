package org.committeecycle.domain.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.committeecycle.domain.House.AUDITOR;
import static org.committeecycle.domain.House.ISU;
import static org.committeecycle.domain.House.OWNER;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.House;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.Pictured.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PicturesTest {

    private static final Workspace IN_FORCE = Workspace.of(Map.of("case.bpmn", new byte[0], "cycle.bpmn", new byte[0]));

    private static final Drawing YEAR = new Drawing(
            "cycle.bpmn",
            List.of(
                    new Part("wait", "receiveTask", "Wait for the day", null, new TreeMap<>()),
                    new Part("ask", "userTask", "Ask", null, new TreeMap<>())));

    private final House house = House.in2025();
    private final Pictures pictures = new Pictures(
            () -> IN_FORCE,
            (file, content) -> YEAR,
            (file, diagram, marks, tokens) -> new DiagramPicture.Picture(file + " " + tokens, 1, 1),
            diagram -> List.of(
                    new Token("wait", "2025", 2),
                    new Token("ask", "2025", 2),
                    new Token("wait", "2024", 1),
                    new Token("gone", "2024", 1)),
            house.overviews);

    @Test
    void countsAllThatStandsOnADiagramInItsOrderAndWhatItHasNoMoreLast() {
        Pictured all = pictures.all(OWNER, "cycle");

        assertThat(all.stands())
                .containsExactly(
                        new Stand("wait", "Wait for the day", 2), new Stand("ask", "Ask", 1), new Stand("gone", "", 1));
        assertThat(all.picture().svg()).isEqualTo("cycle.bpmn {ask=1, gone=1, wait=2}");
        assertThat(all.reasons()).isEmpty();
    }

    @Test
    void drawsOneAloneAndSaysWhyItWaits() {
        Pictured one = pictures.one(AUDITOR, "cycle", "2025");

        assertThat(one.picture().svg()).isEqualTo("cycle.bpmn {ask=1, wait=1}");
        assertThat(one.reasons()).isNotEmpty().allMatch(reason -> reason.contains("2025"));
    }

    @Test
    void knowsNoDiagramThatIsNotInForceAndNothingThatDoesNotRunOnIt() {
        assertThatThrownBy(() -> pictures.all(ISU, "../cycle"))
                .isInstanceOf(Refused.class)
                .hasMessage("There is no diagram '../cycle' in force, but case, cycle.");
        assertThatThrownBy(() -> pictures.one(ISU, "cycle", "2031"))
                .isInstanceOf(Refused.class)
                .hasMessage("There is no cycle '2031'.");
        assertThatThrownBy(() -> pictures.one(ISU, "case", "2025")).isInstanceOf(Refused.class);
    }

    static Stream<Actor> strangers() {
        return Stream.of(House.CHAIR, House.OUTSIDER, House.STRANGER);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void drawsNothingForAnybodyElse(Actor stranger) {
        assertThatThrownBy(() -> pictures.all(stranger, "cycle")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> pictures.one(stranger, "cycle", "2025")).isInstanceOf(Refused.class);
    }
}
