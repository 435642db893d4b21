import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Times of acknowledgements, in milliseconds. */
record Figures(double[] sorted) {

    static Figures of(List<Long> nanoseconds) {
        double[] times = nanoseconds.stream().mapToDouble(each -> each / 1e6).toArray();
        Arrays.sort(times);
        return new Figures(times);
    }

    double percentile(double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    long over(double milliseconds) {
        return Arrays.stream(sorted).filter(time -> time > milliseconds).count();
    }

    static String head() {
        return "  %-22s %8s %8s %8s %8s %8s %12s"
                .formatted("milliseconds", "number", "min", "median", "p99", "max", "over 100 ms");
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "  %-22s %8d %8.1f %8.1f %8.1f %8.1f %12d",
                name,
                sorted.length,
                sorted[0],
                percentile(0.5),
                percentile(0.99),
                sorted[sorted.length - 1],
                over(100));
    }
}
