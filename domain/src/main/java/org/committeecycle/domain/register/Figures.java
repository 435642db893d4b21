package org.committeecycle.domain.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One State's figures as they could be known on a day, without those that their own source corrected. */
final class Figures {

    private static final Comparator<Figure> NEWEST =
            Comparator.comparing(Figure::asOf).thenComparing(Figure::number);

    private final List<Figure> figures;

    Figures(List<Figure> figures, LocalDate day) {
        this.figures = figures.stream()
                .filter(figure -> !figure.asOf().isAfter(day))
                .filter(figure ->
                        figures.stream().noneMatch(later -> later.number() > figure.number() && later.corrects(figure)))
                .toList();
    }

    List<Figure> inForce() {
        return figures;
    }

    /** The figure with the newest as-of day; of two for the same day the one recorded last. */
    Optional<Figure> newest(Topic topic) {
        return of(topic).stream().max(NEWEST);
    }

    /** Whether the newest figure says that something is open; without any figure it is not. */
    boolean isOpen(Topic topic) {
        return newest(topic).filter(Figure::isOpen).isPresent();
    }

    /** Whether the sources, each by its newest figure, differ on what matters. */
    boolean disagree(Topic topic) {
        Map<Source, Figure> bySource = new LinkedHashMap<>();
        of(topic).stream().sorted(NEWEST).forEach(figure -> bySource.put(figure.source(), figure));
        return bySource.values().stream()
                        .map(figure -> topic == Topic.ARTICLE_9 ? figure.value() : String.valueOf(figure.isOpen()))
                        .distinct()
                        .count()
                > 1;
    }

    private List<Figure> of(Topic topic) {
        return figures.stream().filter(figure -> figure.topic() == topic).toList();
    }
}
