package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Nothing waits for nobody, and nothing waits for ever unless it says why. */
final class WaitRules implements DrawingRule {

    private static final String OWNER = Facet.PROPERTY + "owner";
    private static final String NO_DEADLINE = Facet.PROPERTY + "no deadline because";
    private static final Set<String> OWNERS = Set.of("isu", "chair", "members", "states", "software");

    @Override
    public List<DrawingFinding> findings(Drawing drawing, Drawings all) {
        List<DrawingFinding> findings = new ArrayList<>();
        for (Part place : drawing.parts()) {
            if (waits(drawing, place) && !movesOnByItself(drawing, place)) {
                if (!OWNERS.contains(place.facet(OWNER))) {
                    findings.add(DrawingFinding.error(
                            drawing.file(),
                            place,
                            "waits for nobody in particular.",
                            "Say who moves it on, in a property 'owner': isu, chair, members, states or software."));
                }
                if (place.facet(NO_DEADLINE).isBlank()) {
                    findings.add(DrawingFinding.error(
                            drawing.file(),
                            place,
                            "may wait for ever.",
                            "Draw a timer beside it, or say why there is none, in a property 'no deadline because'."));
                }
            }
        }
        return findings;
    }

    private static boolean waits(Drawing drawing, Part place) {
        boolean behindGateway = drawing.flowsTo(place.id()).stream()
                .anyMatch(flow -> drawing.part(flow.facet(Facet.SOURCE))
                        .filter(before -> before.is("eventBasedGateway"))
                        .isPresent());
        return place.is("eventBasedGateway")
                || !behindGateway
                        && (place.is("receiveTask")
                                || place.is("intermediateCatchEvent")
                                        && place.facet(Facet.EVENT).equals("message"));
    }

    private static boolean movesOnByItself(Drawing drawing, Part place) {
        Stream<Part> beside = drawing.flowsFrom(place.id()).stream()
                .flatMap(flow -> drawing.part(flow.facet(Facet.TARGET)).stream())
                .filter(next -> place.is("eventBasedGateway"));
        Stream<Part> onBorder = drawing.onBorderOf(place.id()).stream();
        return Stream.concat(beside, onBorder)
                .anyMatch(event -> event.facet(Facet.EVENT).equals("timer"));
    }
}
