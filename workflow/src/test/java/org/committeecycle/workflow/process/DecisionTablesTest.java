package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DecisionTablesTest extends ProcessTest {

    private static final LocalDate APRIL = LocalDate.of(2025, 4, 30);

    @Autowired
    DecisionTables tables;

    @Autowired
    Probes probes;

    @BeforeEach
    void deploy() {
        probes.deploy("choose.dmn");
    }

    @Test
    void answersWithEveryRuleThatAppliesInTheirOrder() {
        assertThat(tables.evaluate("choose", Map.of("years", 2, "sent", APRIL, "articles", List.of("4", "5"))))
                .containsExactly(
                        Map.of("letter", "pre-msp", "reasons", List.of("reports", "clearance")),
                        Map.of("letter", "early-warning", "reasons", List.of("years")));
    }

    @Test
    void answersWithNothingWhenNoRuleApplies() {
        assertThat(tables.evaluate("choose", Map.of("years", 0, "sent", APRIL, "articles", List.of())))
                .isEmpty();
    }

    @Test
    void comparesDays() {
        assertThat(tables.evaluate("choose", Map.of("years", 1, "sent", APRIL.plusDays(1), "articles", List.of("5"))))
                .isEmpty();
    }

    @Test
    void refusesAMissingFactInsteadOfAnsweringNo() {
        assertThatThrownBy(() -> tables.evaluate("choose", Map.of("years", 2, "sent", APRIL)))
                .isInstanceOf(Refused.class)
                .hasMessage("The decision table 'choose' asks for articles, which nobody gives it.");
    }

    @Test
    void refusesATableThatDoesNotExist() {
        assertThatThrownBy(() -> tables.evaluate("chose", Map.of()))
                .isInstanceOf(Refused.class)
                .hasMessage("There is no decision table 'chose'.");
        assertThat(tables.has("chose")).isFalse();
    }

    @Test
    void refusesAnObjectOfOurs() {
        assertThatThrownBy(() -> tables.evaluate("choose", Map.of("years", 2, "sent", APRIL, "articles", this)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
