import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How long one command takes by SSH, as a process that a person starts; and what a bare connection takes. */
final class Calls {

    private static final double TARGET = 300;
    private static final int TO_WARM_UP = 15;

    private final Path folder;
    private final int times;
    private final String address;
    private final String port;

    private Calls(Path folder, int times) throws IOException {
        this.folder = folder;
        this.times = times;
        String[] note = Files.readAllLines(folder.resolve("data/serving")).get(0).split(" ");
        this.address = note[1];
        this.port = note[2];
    }

    /** The arguments: the folder with the data and the key, and how many times. */
    public static void main(String... arguments) throws Exception {
        new Calls(Path.of(arguments[0]), Integer.parseInt(arguments[1])).run();
    }

    private void run() throws Exception {
        List<String> shared = ssh("-o", "ControlPath=" + folder.resolve("c"));
        List<String> show = List.of("task", "show", "T-5000", "--json");
        System.out.printf(
                "One command by SSH, %d times, on %d processors:%n%s%n",
                times, Runtime.getRuntime().availableProcessors(), Figures.head());
        Figures bare = measured("a port answers", () -> connect());
        Figures version = measured("version", () -> call(ssh(), "version"));
        Figures task = measured("task show", () -> call(ssh(), show.toArray(String[]::new)));
        call(shared, "-f", "-N", "-M");
        measured("task show, shared", () -> call(shared, show.toArray(String[]::new)));
        measured("task list, shared", () -> call(shared, "task", "list", "--json"));
        measured(
                "task show, launcher",
                () -> call(List.of("./committee", "--data", folder.resolve("data").toString()), show.toArray(String[]::new)));
        System.out.printf(
                Locale.ROOT,
                "  median of 'task show' %.0f ms, wanted under %.0f ms; beside 'version' %.2f, beside a bare connection %.0f%n",
                task.percentile(0.5),
                TARGET,
                task.percentile(0.5) / version.percentile(0.5),
                task.percentile(0.5) / bare.percentile(0.5));
        if (task.percentile(0.5) >= TARGET) {
            System.exit(1);
        }
    }

    private interface Act {
        void run() throws Exception;
    }

    private Figures measured(String name, Act act) throws Exception {
        for (int n = 0; n < TO_WARM_UP; n++) {
            act.run();
        }
        List<Long> taken = new ArrayList<>();
        for (int n = 0; n < times; n++) {
            long start = System.nanoTime();
            act.run();
            taken.add(System.nanoTime() - start);
        }
        Figures figures = Figures.of(taken);
        System.out.println(figures.line(name));
        return figures;
    }

    /** Until the server says its name. */
    private void connect() throws IOException {
        try (Socket socket = new Socket(address, Integer.parseInt(port))) {
            if (socket.getInputStream().read() != 'S') {
                throw new IOException("This is no SSH server.");
            }
        }
    }

    private List<String> ssh(String... more) {
        return Stream.concat(
                        Stream.of(
                                "ssh -n -F /dev/null -o BatchMode=yes -o IdentitiesOnly=yes -o HostKeyAlias=committee-cycle -p"
                                        .split(" ")),
                        Stream.concat(
                                Stream.of(
                                        port,
                                        "-i",
                                        folder.resolve("key").toString(),
                                        "-o",
                                        "UserKnownHostsFile=" + folder.resolve("data/serving")),
                                Stream.concat(Stream.of(more), Stream.of(address))))
                .toList();
    }

    private void call(List<String> by, String... words) throws Exception {
        List<String> command = new ArrayList<>(by);
        command.addAll(List.of(words));
        Path said = folder.resolve("said");
        int code = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(Redirect.appendTo(folder.resolve("messages").toFile()))
                .start()
                .waitFor();
        if (code != 0) {
            throw new IllegalStateException(
                    "%s ended with %d: %s".formatted(command, code, Files.readString(folder.resolve("messages"))));
        }
    }
}
