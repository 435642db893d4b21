package org.committeecycle.domain.diagram;

import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.process.Overviews;

/** Draws the diagrams in force with what stands on them; of each picture it is known whose it is, and none is kept. */
@Transactional
public class Pictures {

    private static final String ENDING = ".bpmn";

    private final EditionInForce inForce;
    private final DrawingReader reader;
    private final DiagramPicture pictures;
    private final RunningTokens tokens;
    private final Overviews overviews;

    public Pictures(
            EditionInForce inForce,
            DrawingReader reader,
            DiagramPicture pictures,
            RunningTokens tokens,
            Overviews overviews) {
        this.inForce = inForce;
        this.reader = reader;
        this.pictures = pictures;
        this.tokens = tokens;
        this.overviews = overviews;
    }

    /**
     * The diagram with how many of all its instances stand where. Refused to everybody but operators, process owners and
     * auditors.
     */
    public Pictured all(Actor actor, String diagram) {
        Checks.requireReader(actor);
        return pictured(diagram, file(diagram), tokens.of(diagram), List.of());
    }

    /**
     * The diagram with where one subject stands, and why it waits. Refused as {@link #all} is, and as if there were no such
     * subject when the actor may not see it.
     */
    public Pictured one(Actor actor, String diagram, String subject) {
        Checks.requireReader(actor);
        byte[] file = file(diagram);
        List<String> reasons =
                overviews.whyWaiting(actor, diagram + "/" + subject).sentences();
        List<Token> its = tokens.of(diagram).stream()
                .filter(token -> token.subject().equals(subject))
                .toList();
        return pictured(diagram, file, its, reasons);
    }

    private byte[] file(String diagram) {
        Workspace today = inForce.files();
        return today.file(diagram + ENDING)
                .orElseThrow(() -> new Refused(
                        "There is no diagram '%s' in force, but %s.",
                        diagram,
                        today.names(SourceKind.DIAGRAM).stream()
                                .map(name -> name.replace(ENDING, ""))
                                .collect(Collectors.joining(", "))));
    }

    private Pictured pictured(String diagram, byte[] file, List<Token> standing, List<String> reasons) {
        Map<String, Integer> counts = standing.stream()
                .collect(Collectors.groupingBy(Token::element, TreeMap::new, Collectors.summingInt(token -> 1)));
        DiagramPicture.Picture picture = pictures.draw(diagram + ENDING, file, Map.of(), counts);
        return new Pictured(picture, stands(reader.read(diagram + ENDING, file), counts), reasons);
    }

    private static List<Pictured.Stand> stands(Drawing drawing, Map<String, Integer> counts) {
        List<Pictured.Stand> stands = new ArrayList<>();
        drawing.parts().stream()
                .filter(part -> counts.containsKey(part.id()))
                .map(part -> new Pictured.Stand(part.id(), part.name(), counts.get(part.id())))
                .forEach(stands::add);
        counts.forEach((element, count) -> {
            if (drawing.part(element).isEmpty()) {
                stands.add(new Pictured.Stand(element, "", count));
            }
        });
        return stands;
    }
}
