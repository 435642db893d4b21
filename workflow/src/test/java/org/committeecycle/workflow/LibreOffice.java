package org.committeecycle.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice without a screen, where the machine has it; where not, the test says so and is skipped. */
public final class LibreOffice {

    private static final String PROGRAM = "soffice";

    private LibreOffice() {}

    /** Skips the test, with a printed reason, where LibreOffice is not installed. */
    public static void assumeInstalled() {
        boolean installed = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
        if (!installed) {
            System.out.println("Skipped: LibreOffice (soffice) is not installed, so no real reader opened the files.");
        }
        Assumptions.assumeTrue(installed, "LibreOffice (soffice) is not installed");
    }

    /** Converts every .docx of the folder to PDF beside it. */
    public static void toPdf(Path folder) throws IOException, InterruptedException {
        convert(folder, "pdf", docxIn(folder));
    }

    /** The text of the file's body, as LibreOffice reads it. */
    public static String toText(Path docx) throws IOException, InterruptedException {
        convert(docx.getParent(), "txt:Text (encoded):UTF8", List.of(docx));
        String name = docx.getFileName().toString().replaceFirst("\\.docx$", ".txt");
        return Files.readString(docx.resolveSibling(name));
    }

    private static List<Path> docxIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".docx")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void convert(Path folder, String format, List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                PROGRAM,
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process office = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!office.waitFor(3, TimeUnit.MINUTES)) {
            office.destroyForcibly();
            throw new IllegalStateException(
                    "LibreOffice did not answer: " + Files.readString(folder.resolve("office.log")));
        }
    }
}
