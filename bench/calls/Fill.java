import java.util.List;

/** Fills a house with open tasks. */
final class Fill {

    private static final int TASKS = 10_000;

    /** The arguments: the address of the database, and the year. */
    public static void main(String... arguments) throws Exception {
        try (Rows rows = new Rows(arguments[0], "", "")) {
            rows.addTasks(TASKS, arguments[1], List.of());
            System.out.printf("%d tasks are open.%n", rows.count("select count(*) from task where status = 'OPEN'"));
        }
    }
}
