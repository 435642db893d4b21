package org.committeecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What only the sources show. */
class SourcesTest {

    private static final String TYPE =
            "public (?:abstract |final |sealed |non-sealed )*(?:class|record|interface|enum|@interface) \\w+";

    private static final Pattern PUBLIC_TYPE = Pattern.compile("(?m)^" + TYPE);

    /** Javadoc, then annotations (which may hold one level of brackets), then the type. */
    private static final Pattern DOCUMENTED =
            Pattern.compile("\\*/\\s*(?:@\\w[\\w.]*(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s*)*" + TYPE);

    @Test
    void everyPublicTypeSaysWhatItIs() {
        assertThat(sources().filter(file -> {
                    String source = read(file);
                    return PUBLIC_TYPE.matcher(source).find()
                            && !DOCUMENTED.matcher(source).find();
                }))
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(sources()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !isNullMarked(folder.resolve("package-info.java"))))
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        Pattern leftOver = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XXX)\\b");
        assertThat(sources().filter(file -> leftOver.matcher(read(file)).find()))
                .isEmpty();
    }

    private static boolean isNullMarked(Path packageInfo) {
        return Files.exists(packageInfo) && read(packageInfo).contains("@NullMarked");
    }

    private static Stream<Path> sources() {
        List<Path> files = House.MODULES.stream()
                .flatMap(module -> javaFiles(Path.of("..", module, "src/main/java")))
                .toList();
        assertThat(files).hasSizeGreaterThan(House.MODULES.size());
        return files.stream();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
