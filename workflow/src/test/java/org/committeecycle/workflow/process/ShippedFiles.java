package org.committeecycle.workflow.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the engine is given at the first start, as its tests speak of it. */
final class ShippedFiles {

    private ShippedFiles() {}

    /** All by name, whatever folder or archive they come from. */
    static List<Resource> all() {
        return Stream.of("processes/*.bpmn", "tables/*.dmn", "forms/*.form")
                .flatMap(place -> Arrays.stream(found("classpath*:" + place)))
                .sorted(Comparator.comparing(Resource::getFilename))
                .toList();
    }

    private static Resource[] found(String place) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
