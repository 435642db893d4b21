package org.committeecycle.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.committeecycle.domain.Subject;
import org.committeecycle.domain.Subject.Kind;
import org.committeecycle.domain.paper.PaperParagraph.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link PaperStore} keeps to; it knows the year 2025 and the activities 1 to 3. */
public abstract class PaperStoreContract {

    private static final Warning WARNING = new Warning(Warning.Kind.WEEKEND, "activity-1", "A Sunday.");

    private PaperStore store;

    /** A store without a paper. */
    protected abstract PaperStore empty();

    @BeforeEach
    void takeAnEmptyStore() {
        store = empty();
    }

    @Test
    void givesBackAnEmptyPaper() {
        store.add(Paper.of(2025));

        assertThat(store.find(2025)).contains(Paper.of(2025));
        assertThat(store.find(2026)).isEmpty();
    }

    @Test
    void keepsParagraphsWithTheirSourcesAndWarningsInOrder() {
        Paper written = Paper.of(2025)
                .with(
                        List.of(
                                paragraph("theme-reporting", "We agreed: " + "ü".repeat(20_000), 3, 1, 2),
                                paragraph("activity-1", null, 1),
                                paragraph("priority-2", null)),
                        List.of(WARNING, new Warning(Warning.Kind.TOO_LONG, "paper", "Too long."), WARNING));
        store.add(Paper.of(2025));

        store.replace(written);

        assertThat(store.find(2025)).contains(written);
    }

    @Test
    void keepsASetOrderAndFewerParagraphs() {
        PaperParagraph first = paragraph("activity-1", null, 1);
        PaperParagraph second = paragraph("activity-2", null, 2);
        Paper written = Paper.of(2025).with(List.of(first, second), List.of(WARNING));
        store.add(written);
        Paper moved = written.moved(second, first);
        store.replace(moved);
        assertThat(store.find(2025)).contains(moved);

        Paper shorter = moved.with(List.of(second), List.of());
        store.replace(shorter);

        assertThat(store.find(2025)).contains(shorter);
    }

    @Test
    void keepsWhenAndHowItWasSubmitted() {
        Paper submitted = Paper.of(2025).in(Paper.Status.APPROVED).submitted(LocalDate.of(2025, 9, 23), true);
        store.add(Paper.of(2025));

        store.replace(submitted);

        assertThat(store.find(2025)).contains(submitted);
    }

    @Test
    void replacesNoPaperThatItDoesNotKeep() {
        assertThatThrownBy(() -> store.replace(Paper.of(2025))).isInstanceOf(RuntimeException.class);
    }

    private static PaperParagraph paragraph(String key, @Nullable String agreed, int... sources) {
        Subject year = Subject.of(Kind.CYCLE, "2025");
        String over = agreed == null ? null : "As assembled.";
        return new PaperParagraph(key, Part.ACTIVITIES, year, "As assembled.", agreed, over, Act.numbers(sources));
    }
}
