package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.List;
import org.committeecycle.domain.Refused;
import org.jspecify.annotations.Nullable;

/** Tells of each file of a new edition whose it is, and which version. */
final class FilesOfEdition {

    private final DrawingReader reader;

    FilesOfEdition(DrawingReader reader) {
        this.reader = reader;
    }

    /** The files of the whole; what has not changed since the edition before is what it was there. */
    List<EditionFile> of(Workspace whole, @Nullable Edition before, Workspace release) {
        List<EditionFile> files = new ArrayList<>();
        whole.files().forEach((name, content) -> {
            String fingerprint = EditionFile.fingerprint(content);
            EditionFile was = before == null ? null : before.file(name).orElse(null);
            boolean isSame = was != null && was.fingerprint().equals(fingerprint);
            files.add(isSame ? was : changed(name, fingerprint, whole, release));
        });
        return files;
    }

    private EditionFile changed(String name, String fingerprint, Workspace whole, Workspace release) {
        String shipped = release.file(name).map(EditionFile::fingerprint).orElse(null);
        return new EditionFile(name, version(name, whole), fingerprint, !fingerprint.equals(shipped), shipped);
    }

    /** The version tag in the file; empty where there is none, or none can be read. */
    String version(String name, Workspace in) {
        SourceKind kind = SourceKind.of(name).orElseThrow();
        if (kind != SourceKind.DIAGRAM && kind != SourceKind.TABLE) {
            return "";
        }
        try {
            return reader.read(name, in.files().get(name)).parts().stream()
                    .map(part -> part.facet(Facet.VERSION))
                    .filter(tag -> !tag.isBlank())
                    .findFirst()
                    .orElse("");
        } catch (Refused unreadable) {
            return "";
        }
    }
}
