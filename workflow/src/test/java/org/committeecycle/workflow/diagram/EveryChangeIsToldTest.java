package org.committeecycle.workflow.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.committeecycle.domain.diagram.Change;
import org.committeecycle.domain.diagram.Comparisons;
import org.committeecycle.domain.diagram.Drawing;
import org.committeecycle.domain.diagram.Facet;
import org.committeecycle.domain.diagram.Part;
import org.committeecycle.domain.diagram.Workspace;

/** Whatever is changed in whatever drawing we ship, it is told, and told once. */
class EveryChangeIsToldTest {

    private static final List<Drawing> DRAWINGS = Editions.SHIPPED.files().entrySet().stream()
            .filter(file -> file.getKey().matches(".*\\.(bpmn|dmn|form)"))
            .map(file -> new DrawingsOfTools().read(file.getKey(), file.getValue()))
            .toList();

    /** A part of a shipped drawing. */
    record Place(Drawing drawing, int at) {

        Part part() {
            return drawing.parts().get(at);
        }

        @Override
        public String toString() {
            return drawing.file() + ": " + part();
        }
    }

    @Provide
    Arbitrary<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Drawing drawing : DRAWINGS) {
            for (int at = 0; at < drawing.parts().size(); at++) {
                places.add(new Place(drawing, at));
            }
        }
        return Arbitraries.of(places);
    }

    @Property
    void oneWordChangedOrLeftOut(@ForAll("places") Place place, @ForAll int any, @ForAll boolean leftOut) {
        List<String> words = place.part().facets().keySet().stream()
                .filter(word -> !word.equals(Facet.POSITION))
                .toList();
        Assume.that(!words.isEmpty());
        String word = words.get(Math.floorMod(any, words.size()));
        SortedMap<String, String> facets = new TreeMap<>(place.part().facets());
        facets.compute(word, (key, text) -> leftOut ? null : text + " x");

        assertThat(changes(place, with(place.part(), facets))).hasSize(1);
    }

    @Property
    void oneWordWrittenThatWeDoNotKnow(@ForAll("places") Place place) {
        SortedMap<String, String> facets = new TreeMap<>(place.part().facets());
        facets.put("invented", "x");

        assertThat(changes(place, with(place.part(), facets)))
                .singleElement()
                .extracting(Change::sentence)
                .asString()
                .contains("'invented'");
    }

    @Property
    void aPartCalledOtherwise(@ForAll("places") Place place) {
        Part part = place.part();
        Assume.that(!isColumn(part));

        assertThat(changes(place, new Part(part.id(), part.kind(), part.name() + " x", part.within(), part.facets())))
                .hasSize(1);
    }

    @Property
    void aPartOfAnotherKind(@ForAll("places") Place place) {
        Part part = place.part();
        Assume.that(!isColumn(part) && !part.is("rule"));

        assertThat(changes(place, new Part(part.id(), part.kind() + "X", part.name(), part.within(), part.facets())))
                .hasSize(1);
    }

    @Property
    void aPartLeftOut(@ForAll("places") Place place) {
        Assume.that(!isColumn(place.part()));
        List<Part> parts = new ArrayList<>(place.drawing().parts());
        parts.remove(place.at());

        assertThat(changes(place.drawing(), parts))
                .singleElement()
                .extracting(Change::kind)
                .isEqualTo(Change.Kind.REMOVED);
    }

    @Property
    void aPartThatIsNew(@ForAll("places") Place place) {
        Part part = place.part();
        Assume.that(!isColumn(part));
        List<Part> parts = new ArrayList<>(place.drawing().parts());
        parts.add(new Part("brand-new", part.kind(), part.name(), part.within(), part.facets()));

        assertThat(changes(place.drawing(), parts))
                .singleElement()
                .extracting(Change::kind)
                .isEqualTo(Change.Kind.ADDED);
    }

    @Property
    void aPartWithAnotherIdEverywhere(@ForAll("places") Place place) {
        String id = place.part().id();
        Assume.that(place.drawing().file().endsWith(".bpmn"));
        List<Part> parts = place.drawing().parts().stream()
                .map(part -> renamed(part, id, "brand-new"))
                .toList();

        assertThat(changes(place.drawing(), parts))
                .singleElement()
                .extracting(Change::sentence)
                .asString()
                .startsWith("The id of ");
    }

    private static Part renamed(Part part, String id, String now) {
        SortedMap<String, String> facets = new TreeMap<>(part.facets());
        List.of(Facet.SOURCE, Facet.TARGET, Facet.DEFAULT, Facet.ATTACHED_TO)
                .forEach(word -> facets.replace(word, id, now));
        return new Part(
                part.id().equals(id) ? now : part.id(),
                part.kind(),
                part.name(),
                id.equals(part.within()) ? now : part.within(),
                facets);
    }

    private static boolean isColumn(Part part) {
        return List.of("input", "output").contains(part.kind());
    }

    private static Part with(Part part, SortedMap<String, String> facets) {
        return new Part(part.id(), part.kind(), part.name(), part.within(), facets);
    }

    private static List<Change> changes(Place place, Part edited) {
        List<Part> parts = new ArrayList<>(place.drawing().parts());
        parts.set(place.at(), edited);
        return changes(place.drawing(), parts);
    }

    private static List<Change> changes(Drawing before, List<Part> after) {
        Drawing edited = new Drawing(before.file(), after);
        Comparisons comparisons =
                new Comparisons((file, content) -> content[0] == 0 ? before : edited, new LettersOfTools());
        return comparisons.compare(
                Editions.OWNER,
                Workspace.of(Map.of(before.file(), new byte[] {0})),
                Workspace.of(Map.of(before.file(), new byte[] {1})));
    }
}
