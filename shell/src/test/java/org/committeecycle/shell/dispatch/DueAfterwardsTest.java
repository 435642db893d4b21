package org.committeecycle.shell.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.committeecycle.domain.process.DueWork;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

class DueAfterwardsTest {

    private final SpySeat seat = SpySeat.operator();
    private final SpyDueWork work = new SpyDueWork();

    @Test
    void doesWhatAChangeMadeDueBeforeTheProcessEnds() {
        run("once", "letter draft CIV 2025-03-17");

        assertThat(work.asked).isEqualTo(1);
        assertThat(seat.err()).contains("The diagrams went 3 steps on.");
    }

    @Test
    void leavesItToWhoeverStays() {
        List.of("serve", "shell", "play").forEach(mode -> run(mode, "letter draft CIV 2025-03-17"));

        assertThat(work.asked).isZero();
    }

    @Test
    void doesNothingAfterAReadADryRunOrARefusal() {
        List.of("letter list", "letter draft CIV 2025-03-17 --dry-run", "letter refuse")
                .forEach(line -> run("once", line));

        assertThat(work.asked).isZero();
    }

    private void run(String mode, String line) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test", Map.of("committee.mode", mode)));
            context.register(DispatcherTest.Samples.class);
            context.registerBean(DueWork.class, () -> work);
            context.refresh();
            context.getBean(Dispatcher.class).run(seat.seat(), line);
        }
    }

    private static final class SpyDueWork implements DueWork {

        private int asked;

        @Override
        public Optional<Instant> nextDue() {
            return Optional.empty();
        }

        @Override
        public boolean runNext(Instant until) {
            return false;
        }

        @Override
        public int runAllNow() {
            asked++;
            return 3;
        }
    }
}
