package org.committeecycle.domain.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StateFactsTest {

    private static final State AVALON = RegisterOnTheTable.state("XAA", "Avalon", RegisterOnTheTable.IN_FORCE);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 17);

    @Test
    void aStateWithoutAnyRowIsUnknownAndNeverOwing() {
        StateFacts facts = facts();
        assertThat(facts.tellsNothing()).isTrue();
        assertThat(facts.unknown())
                .containsExactly(
                        "article-3-retained",
                        "article-4-stockpile",
                        "article-5-clearance",
                        "article-9",
                        "article-7-report");
        assertThat(facts.asMap())
                .containsEntry("party", true)
                .containsEntry("lateForYear", false)
                .containsEntry("missingYears", List.of())
                .containsEntry("article5Outstanding", false)
                .containsEntry("article4Outstanding", false)
                .containsEntry("retainsMines", false)
                .containsEntry("article9State", "unknown")
                .containsEntry("article9Outstanding", false);
    }

    @Test
    void theNewestFigureCountsAndADutyCanReturn() {
        Figure done = figure(1, Topic.ARTICLE_5_CLEARANCE, "complete", "2020-01-01", "one");
        Figure returned = figure(2, Topic.ARTICLE_5_CLEARANCE, "250000", "2024-01-01", "one");
        assertThat(facts(done).article5Outstanding()).isFalse();
        assertThat(facts(done, returned).article5Outstanding()).isTrue();
    }

    @Test
    void aFigureOfALaterDayIsNotKnownYet() {
        assertThat(facts(figure(1, Topic.ARTICLE_4_STOCKPILE, "100", "2025-03-18", "one"))
                        .article4Outstanding())
                .isFalse();
    }

    @Test
    void bothFiguresAreKeptWhenSourcesDisagreeAndTheTopicIsNamed() {
        StateFacts facts = facts(
                figure(1, Topic.ARTICLE_4_STOCKPILE, "0", "2024-01-01", "one"),
                figure(2, Topic.ARTICLE_4_STOCKPILE, "100", "2024-02-01", "two"));
        assertThat(facts.article4Outstanding()).isTrue();
        assertThat(facts.sourcesDisagree()).containsExactly("article-4-stockpile");
    }

    @Test
    void aSourceDoesNotDisagreeWithItsOwnOlderWord() {
        assertThat(facts(
                                figure(1, Topic.ARTICLE_4_STOCKPILE, "100", "2023-01-01", "one"),
                                figure(2, Topic.ARTICLE_4_STOCKPILE, "complete", "2024-01-01", "one"))
                        .sourcesDisagree())
                .isEmpty();
    }

    @Test
    void aLaterRecordOfOneSourceForOneDayCorrectsTheEarlier() {
        StateFacts facts = facts(
                figure(1, Topic.ARTICLE_3_RETAINED, "100", "2024-01-01", "one"),
                figure(2, Topic.ARTICLE_3_RETAINED, "none", "2024-01-01", "one"));
        assertThat(facts.retainsMines()).isFalse();
        assertThat(facts.sourcesDisagree()).isEmpty();
    }

    @Test
    void onlyTheLastTwoStatesOfArticle9AreOutstanding() {
        assertThat(List.of(Article9State.values()).stream().filter(Article9State::isOutstanding))
                .containsExactly(Article9State.IN_DIALOGUE, Article9State.NOTHING_COMMUNICATED);
        assertThat(facts(figure(1, Topic.ARTICLE_9, "in-dialogue", "2024-01-01", "one"))
                        .sentLegislation())
                .isTrue();
        assertThat(facts(figure(1, Topic.ARTICLE_9, "nothing-communicated", "2024-01-01", "one"))
                        .sentLegislation())
                .isFalse();
    }

    @Test
    void everyFactIsExplainedToProcessOwners() throws IOException {
        String explained = Files.readString(Path.of("..", "docs", "register.md"));
        assertThat(facts().asMap().keySet()).allMatch(fact -> explained.contains("| `" + fact + "` |"));
        assertThat(Topic.values()).allMatch(topic -> explained.contains("| `" + topic.word() + "` |"));
    }

    private static StateFacts facts(Figure... figures) {
        return StateFacts.of(AVALON, List.of(figures), List.of(), DAY);
    }

    private static Figure figure(int number, Topic topic, String value, String asOf, String source) {
        return RegisterOnTheTable.figure(number, AVALON.code(), topic, value, LocalDate.parse(asOf), source);
    }
}
