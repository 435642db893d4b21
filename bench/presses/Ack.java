import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** How soon presses are acknowledged: fills a house, presses many times a second, and prints what it took. */
final class Ack {

    private static final List<String> MEMBERS = List.of("XAA", "XAB", "XAC", "XAD", "XAE");
    private static final int TASKS = 10_000;
    private static final int APPROVALS = 40;
    private static final int A_SECOND = 50;
    private static final String YEAR = String.valueOf(LocalDate.now().getYear() + 1);

    private final Slack slack;
    private final House house;
    private final Rows rows;
    private final Signed signed;
    private final List<Pair> pairs = new ArrayList<>();
    private int pressed;

    /** A member's button, and whether it agrees already. */
    private static final class Pair {

        private final String user;
        private final Slack.Button button;
        private boolean agrees;

        private Pair(String user, Slack.Button button) {
            this.user = user;
            this.button = button;
        }

        /** Agrees, or takes back that it agrees, in turn. */
        private CompletableFuture<Long> press(Signed signed, int number, String responseUrl) {
            agrees = !agrees;
            return agrees
                    ? signed.press(user, "agree:" + button.approval(), button.value(), number, responseUrl)
                    : signed.press(user, "retract:" + button.approval(), "AGREES " + button.value(), number, responseUrl);
        }
    }

    private Ack(Slack slack, House house, Rows rows) {
        this.slack = slack;
        this.house = house;
        this.rows = rows;
        this.signed = new Signed(house.port());
    }

    /** The arguments: the folder of the data, the address, user and password of the database, for how many seconds. */
    public static void main(String... arguments) throws Exception {
        Slack slack = new Slack();
        try (House house = new House(Path.of(arguments[0]), slack.url("/api/"))) {
            house.type(List.of("register import examples/rules-register.csv"));
            house.serve();
            try (Rows rows = new Rows(arguments[1], arguments[2], arguments[3])) {
                new Ack(slack, house, rows).run(Integer.parseInt(arguments[4]));
            }
        } finally {
            slack.stop();
        }
    }

    private void run(int seconds) throws Exception {
        fill();
        System.out.printf(
                "%d presses a second by four delegates on %d open questions, with %d open tasks, on %d processors:%n",
                A_SECOND, APPROVALS, TASKS, Runtime.getRuntime().availableProcessors());
        send(10 * 10, 10, this::press);
        send(20 * A_SECOND, A_SECOND, this::press);
        System.out.printf(Locale.ROOT, "  load of the machine before %.1f%n", load());
        Figures empty = Figures.of(send(10 * A_SECOND, A_SECOND, number -> signed.nothing()));
        int calls = slack.calls();
        double processor = house.processorSeconds();
        long start = System.nanoTime();
        List<CompletableFuture<Long>> beside = new ArrayList<>();
        Figures presses = Figures.of(send(seconds * A_SECOND, A_SECOND, number -> {
            if (number % 5 == 0) {
                beside.add(signed.nothing());
            }
            return press(number);
        }));
        double taken = (System.nanoTime() - start) / 1e9;
        processor = house.processorSeconds() - processor;
        System.out.println(Figures.head());
        System.out.println(empty.line("empty, alone"));
        System.out.println(Figures.of(beside.stream().map(CompletableFuture::join).toList())
                .line("empty, beside presses"));
        System.out.println(presses.line("press"));
        System.out.printf(
                Locale.ROOT,
                "  press / empty, 99th percentile: %.1f%n"
                        + "  load of the machine after %.1f; the house took %.0f%% of one processor and called Slack %d times%n",
                presses.percentile(0.99) / empty.percentile(0.99),
                load(),
                processor / taken * 100,
                slack.calls() - calls);
        requireDone();
    }

    private void fill() throws Exception {
        List<String> lines = new ArrayList<>();
        for (String member : MEMBERS) {
            lines.add("member seat %s --from 2020-01-01".formatted(member));
            lines.add("member appoint %1$s Delegate-%1$s --from 2020-01-01".formatted(member));
            lines.add("member bind %1$s Delegate-%1$s --slack-user U%1$s --slack-team %2$s".formatted(member, Slack.TEAM));
        }
        lines.add("member chair XAA --from 2020-01-01");
        lines.add(("cycle open %1$s --ordinal 'First Meeting' --name 'First Meeting of the Invented States' --short 1MIS"
                        + " --city Geneva --opens %1$s-11-22 --closes %1$s-11-26 --item 9 --title Compliance")
                .formatted(YEAR));
        house.type(lines);
        awaitTold();
        rows.addTasks(TASKS, YEAR, MEMBERS.stream().map(member -> "U" + member).toList());
        house.type(IntStream.rangeClosed(1, APPROVALS)
                .mapToObj("approval open 'Note the invented calendar number %d' --rule all --period '30 working days'"
                        ::formatted)
                .toList());
        for (String user : MEMBERS.stream().map(member -> "U" + member).toList()) {
            signed.home(user, user.hashCode()).join();
        }
        awaitTold();
        MEMBERS.stream()
                .skip(1)
                .map(member -> "U" + member)
                .forEach(user -> slack.before(user).forEach(button -> pairs.add(new Pair(user, button))));
        require(pairs.size() == APPROVALS * (MEMBERS.size() - 1), pairs.size() + " buttons were shown.");
        Collections.shuffle(pairs, new Random(7));
    }

    private void awaitTold() throws Exception {
        while (rows.count("select count(*) from notice_conversation where not telling") == 0
                || rows.count("select count(*) from notice where waits") > 0) {
            Thread.sleep(500);
        }
    }

    private CompletableFuture<Long> press(int number) {
        Pair pair = pairs.get(pressed % pairs.size());
        return pair.press(signed, pressed++, slack.url("/said/" + number));
    }

    /** Sends so many at even distances, whether the ones before are answered or not; the nanoseconds each took. */
    private static List<Long> send(int number, int aSecond, IntFunction<CompletableFuture<Long>> request) {
        List<CompletableFuture<Long>> answers = new ArrayList<>();
        long start = System.nanoTime();
        for (int n = 0; n < number; n++) {
            long due = start + n * 1_000_000_000L / aSecond;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            answers.add(request.apply(n));
        }
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private void requireDone() throws Exception {
        require(slack.refusals().isEmpty(), "Refused: " + slack.refusals().stream().limit(3).toList());
        int counted = rows.count("select count(*) from audit_entry join audit_words using (chain, number)"
                + " where subject like 'approval/%' and (words like '% agrees' or words like '% withdraws its position')");
        require(counted == pressed, "Of %d presses %d were counted.".formatted(pressed, counted));
        System.out.printf("  all %d presses, those to warm up included, were counted once%n", pressed);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
