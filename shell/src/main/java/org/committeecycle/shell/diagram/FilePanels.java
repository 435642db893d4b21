package org.committeecycle.shell.diagram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.Change;
import org.committeecycle.domain.diagram.DiagramPicture;
import org.committeecycle.domain.diagram.DiagramPicture.Picture;
import org.committeecycle.domain.diagram.Drawing;
import org.committeecycle.domain.diagram.DrawingReader;
import org.committeecycle.domain.diagram.SourceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Both editions of a file as a person sees them: diagrams as pictures, tables as tables, forms as lists of fields. */
@Component
class FilePanels {

    /** A picture that is so much wider than high is shown over the other edition, not beside it. */
    private static final double WIDE = 2.2;

    private static final String NOT_SEEN = "<p>This edition cannot be shown.</p>";

    private final DrawingReader reader;
    private final DiagramPicture pictures;

    FilePanels(DrawingReader reader, DiagramPicture pictures) {
        this.reader = reader;
        this.pictures = pictures;
    }

    /** HTML with a panel for each edition; letters and scenarios have none, because their words say it all. */
    String of(String file, List<Change> changes, byte @Nullable [] before, byte @Nullable [] after) {
        return switch (SourceKind.of(file).orElseThrow()) {
            case DIAGRAM -> diagrams(file, changes, before, after);
            case TABLE, FORM -> drawings(file, changes, before, after);
            case LETTER, SCENARIOS -> "";
        };
    }

    private String diagrams(String file, List<Change> changes, byte @Nullable [] before, byte @Nullable [] after) {
        Picture was = picture(file, before, marks(changes, Change.Kind.REMOVED));
        Picture is = picture(file, after, marks(changes, Change.Kind.ADDED));
        boolean isWide = Stream.of(was, is).anyMatch(picture -> picture.width() > WIDE * picture.height());
        return "<button type=\"button\" class=\"back\">Show the whole picture</button>"
                + pair(isWide, isLarge(was, isWide) || isLarge(is, isWide), was.svg(), is.svg());
    }

    /** Whether the picture would be too small to read if all of it were shown. */
    private static boolean isLarge(Picture picture, boolean isWide) {
        return picture.width() > (isWide ? 1600 : 1000);
    }

    private Picture picture(String file, byte @Nullable [] diagram, Map<String, Change.Kind> marks) {
        if (diagram == null) {
            return new Picture("", 1, 1);
        }
        try {
            return pictures.draw(file, diagram, marks, Map.of());
        } catch (Refused unreadable) {
            return new Picture(NOT_SEEN, 1, 1);
        }
    }

    private String drawings(String file, List<Change> changes, byte @Nullable [] before, byte @Nullable [] after) {
        Drawing was = read(file, before);
        Drawing is = read(file, after);
        boolean isTable = SourceKind.of(file).orElseThrow() == SourceKind.TABLE;
        return pair(
                isTable,
                false,
                shown(before, was, is, marks(changes, Change.Kind.REMOVED), isTable),
                shown(after, is, was, marks(changes, Change.Kind.ADDED), isTable));
    }

    private static String shown(
            byte @Nullable [] content,
            @Nullable Drawing drawing,
            @Nullable Drawing other,
            Map<String, Change.Kind> marks,
            boolean isTable) {
        if (drawing == null) {
            return content == null ? "" : NOT_SEEN;
        }
        DrawingPanel panel = new DrawingPanel(drawing, other, marks);
        return isTable ? panel.tables() : panel.fields();
    }

    private @Nullable Drawing read(String file, byte @Nullable [] content) {
        try {
            return content == null ? null : reader.read(file, content);
        } catch (Refused unreadable) {
            return null;
        }
    }

    /** An edition that does not exist has no panel. */
    private static String pair(boolean isOver, boolean isLarge, String before, String after) {
        return "<div class=\"pair" + (isOver ? " over" : "") + (isLarge ? " large" : "") + "\">"
                + panel("Before", before)
                + panel("After", after)
                + "</div>";
    }

    private static String panel(String title, String inside) {
        return inside.isEmpty()
                ? ""
                : "<div class=\"panel\"><h3>" + title + "</h3><div class=\"seen\">" + inside + "</div></div>";
    }

    /** What is marked in one edition: what changed, and what only this edition has. */
    private static Map<String, Change.Kind> marks(List<Change> changes, Change.Kind own) {
        Map<String, Change.Kind> marks = new HashMap<>();
        for (Change change : changes) {
            if (change.kind() == own || change.kind() == Change.Kind.CHANGED) {
                marks.merge(change.id(), change.kind(), (one, two) -> one == own ? one : two);
            }
        }
        return marks;
    }
}
