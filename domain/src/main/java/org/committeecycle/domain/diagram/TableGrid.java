package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.committeecycle.domain.Refused;

/** A decision table tried out with every combination of values at which it can differ. */
final class TableGrid {

    private static final long MOST_COMBINATIONS = 200_000;

    private final List<Part> columns;
    private final List<Part> rules;
    private final List<List<?>> samples;

    /** For each column and each of its samples, the rules whose cell holds. */
    private final List<List<BitSet>> holding = new ArrayList<>();

    /**
     * Tries every cell.
     *
     * @param notUnderstood is told the rule, and a sentence on its cell, for each cell that cannot be understood
     */
    TableGrid(List<Part> columns, List<Part> rules, TableLanguage language, BiConsumer<Part, String> notUnderstood) {
        this.columns = columns;
        this.rules = rules;
        this.samples = columns.stream()
                .<List<?>>map(column -> Samples.of(
                        column, rules.stream().map(rule -> cell(rule, column)).toList()))
                .toList();
        for (int c = 0; c < columns.size(); c++) {
            holding.add(holding(columns.get(c), samples.get(c), language, notUnderstood));
        }
    }

    static String cell(Part rule, Part column) {
        return rule.facet(Facet.CELL + column.name());
    }

    private List<BitSet> holding(
            Part column, List<?> values, TableLanguage language, BiConsumer<Part, String> notUnderstood) {
        List<BitSet> holding = new ArrayList<>();
        values.forEach(value -> holding.add(new BitSet(rules.size())));
        for (int r = 0; r < rules.size(); r++) {
            String cell = cell(rules.get(r), column);
            boolean ever = false;
            try {
                for (int v = 0; v < values.size(); v++) {
                    boolean holds = language.holds(cell, values.get(v));
                    holding.get(v).set(r, holds);
                    ever |= holds;
                }
                if (!ever) {
                    notUnderstood.accept(
                            rules.get(r),
                            "can never apply: '%s' under '%s' is met by no value of that column."
                                    .formatted(cell, column.name()));
                }
            } catch (Refused e) {
                notUnderstood.accept(
                        rules.get(r),
                        "has '%s' under '%s', which cannot be understood: %s"
                                .formatted(cell, column.name(), e.getMessage()));
            }
        }
        return holding;
    }

    boolean isTooLarge() {
        return samples.stream()
                        .mapToLong(List::size)
                        .reduce(1, (all, one) -> Math.min(all * one, MOST_COMBINATIONS + 1))
                > MOST_COMBINATIONS;
    }

    /** Gives each combination of values, by their places in the columns, with the rules that apply to it. */
    void forEach(BiConsumer<int[], BitSet> each) {
        forEach(new int[columns.size()], 0, all(), each);
    }

    private void forEach(int[] combination, int column, BitSet applying, BiConsumer<int[], BitSet> each) {
        if (column == columns.size()) {
            each.accept(combination, applying);
            return;
        }
        for (int v = 0; v < samples.get(column).size(); v++) {
            combination[column] = v;
            BitSet both = (BitSet) applying.clone();
            both.and(holding.get(column).get(v));
            forEach(combination, column + 1, both, each);
        }
    }

    /** The rules that apply to the combination. */
    BitSet applying(int[] combination) {
        BitSet applying = all();
        for (int c = 0; c < combination.length; c++) {
            applying.and(holding.get(c).get(combination[c]));
        }
        return applying;
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, rules.size());
        return all;
    }

    /** The combination in words, without the columns that make no difference to how many rules apply. */
    String inWords(int[] combination) {
        List<String> words = new ArrayList<>();
        int applying = applying(combination).cardinality();
        for (int c = 0; c < columns.size(); c++) {
            if (matters(combination, c, applying)) {
                words.add("'%s' is %s"
                        .formatted(columns.get(c).name(), samples.get(c).get(combination[c])));
            }
        }
        return words.isEmpty() ? "always" : "when " + String.join(" and ", words);
    }

    private boolean matters(int[] combination, int column, int applying) {
        int[] other = combination.clone();
        for (int v = 0; v < samples.get(column).size(); v++) {
            other[column] = v;
            if (applying(other).cardinality() != applying) {
                return true;
            }
        }
        return false;
    }
}
