package org.committeecycle.shell.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.Change;
import org.committeecycle.domain.diagram.DiagramPicture;
import org.committeecycle.domain.diagram.Drawing;
import org.committeecycle.domain.diagram.Part;
import org.committeecycle.domain.diagram.Workspace;
import org.junit.jupiter.api.Test;

class DiffPageTest {

    private static final String HOSTILE = "<script>alert(\"1\")</script> 'x' \u202Eabc";

    private final DiffPage page = new DiffPage(new FilePanels(DiffPageTest::read, DiffPageTest::draw));

    /** The content of a file is the text of its one cell or the name of its one field. */
    private static Drawing read(String file, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (file.endsWith(".form")) {
            return new Drawing(file, List.of(part("f", "form", "", null), part("a", "textfield", text, "f")));
        }
        return new Drawing(
                file,
                List.of(
                        part("d", "decision", "Who gets it", null),
                        part("c", "input", "Years", "d"),
                        part("r", "rule", "", "d", "position", "1", "cell Years", text)));
    }

    private static Part part(String id, String kind, String name, String within, String... facets) {
        TreeMap<String, String> written = new TreeMap<>();
        for (int i = 0; i < facets.length; i += 2) {
            written.put(facets[i], facets[i + 1]);
        }
        return new Part(id, kind, name, within, written);
    }

    private static DiagramPicture.Picture draw(
            String file, byte[] diagram, Map<String, Change.Kind> marks, Map<String, Integer> tokens) {
        if (diagram.length == 0) {
            throw new Refused("It is empty.");
        }
        return new DiagramPicture.Picture(
                "<svg>" + Html.escaped(new TreeMap<>(marks).toString()) + "</svg>", 3000, 400);
    }

    @Test
    void showsBothEditionsWithTheirOwnMarks() {
        String html = html(
                "x.bpmn",
                "1",
                "2",
                change("x.bpmn", "new", Change.Kind.ADDED, "New."),
                change("x.bpmn", "old", Change.Kind.REMOVED, "Gone."),
                change("x.bpmn", "both", Change.Kind.CHANGED, "Changed."));

        assertThat(html)
                .contains("<h3>Before</h3><div class=\"seen\"><svg>{both=CHANGED, old=REMOVED}</svg>")
                .contains("<h3>After</h3><div class=\"seen\"><svg>{both=CHANGED, new=ADDED}</svg>")
                .contains("class=\"pair over large\"")
                .contains("data-part=\"new\"><span class=\"sign\">+</span>New.");
    }

    @Test
    void marksTheCellThatDiffers() {
        assertThat(html("x.dmn", ">= 1", ">= 2", change("x.dmn", "r", Change.Kind.CHANGED, "Row 1.")))
                .contains("<td class=\"changed\"><span class=\"sign\">≠</span>&gt;= 1</td>")
                .contains("<td class=\"changed\"><span class=\"sign\">≠</span>&gt;= 2</td>");
    }

    @Test
    void takesHostileWordsForWords() {
        String diagram = html("x.bpmn", "1", "2", change("x.bpmn", HOSTILE, Change.Kind.ADDED, HOSTILE));
        String form = html("x.form", HOSTILE, "b", change("x.form", "a", Change.Kind.CHANGED, HOSTILE));

        for (String html : List.of(diagram, form)) {
            assertThat(html.split("<script>", -1)).hasSize(2);
            assertThat(html).contains("&lt;script&gt;alert(&quot;1&quot;)").doesNotContain("\u202E");
        }
    }

    @Test
    void mayRunItsOwnScriptAndFetchNothing() throws Exception {
        String html = html("x.form", "a", "b", change("x.form", "a", Change.Kind.CHANGED, "It differs."));

        assertThat(html)
                .contains("default-src 'none'; style-src '" + digest(html, "style") + "'; script-src '"
                        + digest(html, "script") + "'; base-uri 'none'; form-action 'none'\"")
                .doesNotContain("http:", "https:", "src=", "href", "url(", "@import", "style=");
    }

    private static String digest(String html, String element) throws Exception {
        Matcher inside = Pattern.compile("(?s)<%s>(.*?)</%s>".formatted(element, element))
                .matcher(html);
        assertThat(inside.find()).isTrue();
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(inside.group(1).getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void saysThatAnEditionCannotBeShown() {
        assertThat(html("x.bpmn", "", "2", change("x.bpmn", "", Change.Kind.CHANGED, "The file differs.")))
                .contains("<h3>Before</h3><div class=\"seen\"><p>This edition cannot be shown.</p>");
    }

    private String html(String file, String before, String after, Change... changes) {
        return new String(
                page.of(List.of(changes), workspace(file, before), workspace(file, after), "Some changes."),
                StandardCharsets.UTF_8);
    }

    private static Workspace workspace(String file, String content) {
        return Workspace.of(Map.of(file, content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Change change(String file, String id, Change.Kind kind, String sentence) {
        return new Change(file, id, kind, sentence, false);
    }
}
