package org.committeecycle.workflow.diagram.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.Change;
import org.committeecycle.domain.diagram.DiagramPicture.Picture;
import org.committeecycle.workflow.process.guard.Xml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Element;

class PictureOfDiagramTest {

    private final PictureOfDiagram pictures = new PictureOfDiagram();

    static Stream<Resource> shipped() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*.bpmn"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void drawsEveryElementOfEveryShippedDiagramWithinItsFrame(Resource file) throws IOException {
        String name = String.valueOf(file.getFilename());
        byte[] diagram = file.getContentAsByteArray();

        Picture picture = pictures.draw(name, diagram, Map.of(), Map.of());

        List<String> drawn = ids(Xml.root(name, picture.svg().getBytes(StandardCharsets.UTF_8)));
        assertThat(drawn).containsAll(laidOut(Xml.root(name, diagram)));
        assertThat(picture.width()).isBetween(200, 4000);
        assertThat(picture.svg()).doesNotContain("href", "<script", "style=", "<image", "NaN");
    }

    private static List<String> ids(Element element) {
        return Stream.concat(
                        Stream.of(element.getAttribute("data-id")),
                        Xml.children(element).stream().flatMap(child -> ids(child).stream()))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static List<String> laidOut(Element element) {
        boolean isLaidOut = List.of("BPMNShape", "BPMNEdge").contains(element.getLocalName());
        return Stream.concat(
                        isLaidOut ? Stream.of(element.getAttribute("bpmnElement")) : Stream.empty(),
                        Xml.children(element).stream().flatMap(child -> laidOut(child).stream()))
                .toList();
    }

    @Test
    void tellsWhatBecameOfAnElementByColourLineAndSign() throws IOException {
        assertThat(marked(Change.Kind.ADDED)).contains("#1a7f37", "M-4.5 0 h9 M0 -4.5 v9");
        assertThat(marked(Change.Kind.REMOVED)).contains("#b42318", "stroke-dasharray=\"9 5\"", "d=\"M-4.5 0 h9\"");
        assertThat(marked(Change.Kind.CHANGED)).contains("#9a4b00", "stroke-dasharray=\"2 4\"", "M3 -5.5");
    }

    private String marked(Change.Kind kind) throws IOException {
        byte[] diagram = new ClassPathResource("processes/communication.bpmn").getContentAsByteArray();
        return pictures.draw("communication.bpmn", diagram, Map.of("sign-letter", kind), Map.of())
                .svg();
    }

    @Test
    void countsThoseThatStandAtAnElement() throws IOException {
        byte[] diagram = new ClassPathResource("processes/communication.bpmn").getContentAsByteArray();

        assertThat(pictures.draw("communication.bpmn", diagram, Map.of(), Map.of("draft-letter", 3, "sign-letter", 0))
                        .svg())
                .contains(">3</text>")
                .doesNotContain(">0</text>");
    }

    @Test
    void takesHostileWordsForWords() {
        String svg = drawn(
                "<task id=\"a&quot;&gt;&lt;script&gt;\" name=\"&lt;script&gt;alert(1)&lt;/script&gt; %s \u202E 'x'\"/>",
                "<bpmndi:BPMNShape bpmnElement=\"a&quot;&gt;&lt;script&gt;\"><dc:Bounds x=\"NaN\" y=\"1e300\""
                        + " width=\"-4\" height=\"oops\"/></bpmndi:BPMNShape>");

        assertThat(svg).doesNotContain("<script", "\u202E").contains("data-id=\"a&quot;&gt;&lt;script&gt;\"");
        assertThat(Xml.root("x.svg", svg.getBytes(StandardCharsets.UTF_8)).getLocalName())
                .isEqualTo("svg");
    }

    @Test
    void leavesOutWhatIsNotLaidOut() {
        assertThat(drawn("<task id=\"a\" name=\"Unseen\"/>", "<bpmndi:BPMNEdge bpmnElement=\"b\"/>"))
                .doesNotContain("Unseen");
    }

    @Test
    void refusesWhatIsNoDiagram() {
        assertThatThrownBy(() -> pictures.draw("x.bpmn", "<html/>".getBytes(), Map.of(), Map.of()))
                .isInstanceOf(Refused.class)
                .hasMessage("x.bpmn: this is not a BPMN 2.0 diagram.");
    }

    private String drawn(String inside, String layout) {
        String diagram = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                + " xmlns:bpmndi=\"http://www.omg.org/spec/BPMN/20100524/DI\""
                + " xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\"><process id=\"p\">" + inside
                + "</process><bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement=\"p\">" + layout
                + "</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>";
        return pictures.draw("x.bpmn", diagram.getBytes(StandardCharsets.UTF_8), Map.of(), Map.of())
                .svg();
    }
}
