package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.committeecycle.domain.diagram.Workspace;
import org.springframework.core.io.Resource;

/** A shipped file as an owner has changed it. */
record EditedFile(String name, String text) {

    static EditedFile shipped(String name) {
        Resource file = ShippedFiles.all().stream()
                .filter(each -> name.equals(each.getFilename()))
                .findFirst()
                .orElseThrow();
        try {
            return new EditedFile(name, file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the first such text replaced; fails when there is none. */
    EditedFile with(String before, String after) {
        assertThat(text).contains(before);
        int at = text.indexOf(before);
        return new EditedFile(name, text.substring(0, at) + after + text.substring(at + before.length()));
    }

    Workspace alone() {
        return Workspace.of(Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }
}
