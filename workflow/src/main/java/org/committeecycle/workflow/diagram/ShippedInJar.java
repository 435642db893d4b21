package org.committeecycle.workflow.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.committeecycle.domain.diagram.ShippedEdition;
import org.committeecycle.domain.diagram.SourceKind;
import org.committeecycle.domain.diagram.Workspace;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The files that lie in the jar, each kind in its folder. */
@Component
class ShippedInJar implements ShippedEdition {

    private final ResourcePatternResolver resources;

    ShippedInJar(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    @Override
    public Workspace shipped() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            for (SourceKind kind : SourceKind.values()) {
                for (Resource file : resources.getResources("classpath*:" + kind.folder() + "/*")) {
                    String name = String.valueOf(file.getFilename());
                    if (SourceKind.of(name).filter(kind::equals).isPresent()) {
                        files.put(name, file.getContentAsByteArray());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Workspace(files);
    }
}
