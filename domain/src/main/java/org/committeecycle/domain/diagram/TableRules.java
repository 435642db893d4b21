package org.committeecycle.domain.diagram;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A decision table says one thing for each case: no rule is in another's way, none is idle, and every cell is understood. */
final class TableRules implements DrawingRule {

    private static final Set<String> POLICIES = Set.of("UNIQUE", "FIRST", "ANY", "COLLECT", "RULE ORDER");

    private final TableLanguage language;

    TableRules(TableLanguage language) {
        this.language = language;
    }

    @Override
    public List<DrawingFinding> findings(Drawing drawing, Drawings all) {
        List<DrawingFinding> findings = new ArrayList<>();
        for (Part decision : drawing.all("decision")) {
            List<Part> parts = drawing.inside(decision.id());
            List<Part> columns = parts.stream().filter(part -> part.is("input")).toList();
            List<Part> outputs =
                    parts.stream().filter(part -> part.is("output")).toList();
            List<Part> rules = parts.stream().filter(part -> part.is("rule")).toList();
            String policy = decision.facet(Facet.HIT_POLICY);
            if (policy.isEmpty()) {
                findings.add(DrawingFinding.error(
                        drawing.file(), decision, "is no table.", "Write the decision as a decision table."));
                continue;
            }
            if (!POLICIES.contains(policy)) {
                findings.add(DrawingFinding.error(
                        drawing.file(),
                        decision,
                        "has the hit policy %s, which the engine does not know.".formatted(policy),
                        "Choose Unique, First, Any, Collect or Rule order."));
            }
            if (rules.isEmpty() || columns.isEmpty()) {
                findings.add(DrawingFinding.warning(
                        drawing.file(), decision, "never answers.", "Give it an input and a rule."));
                continue;
            }
            silent(drawing, rules, outputs, findings);
            tried(drawing, decision, columns, rules, outputs, findings);
        }
        return findings;
    }

    private static void silent(Drawing drawing, List<Part> rules, List<Part> outputs, List<DrawingFinding> findings) {
        for (Part rule : rules) {
            for (Part output : outputs) {
                if (TableGrid.cell(rule, output).isBlank()) {
                    findings.add(DrawingFinding.error(
                            drawing.file(),
                            rule,
                            "number %s says nothing under '%s'.".formatted(rule.facet(Facet.POSITION), output.name()),
                            "Fill the cell: what the table answers stands in letters and in the paper."));
                }
            }
        }
    }

    private void tried(
            Drawing drawing,
            Part decision,
            List<Part> columns,
            List<Part> rules,
            List<Part> outputs,
            List<DrawingFinding> findings) {
        int before = findings.size();
        TableGrid grid = new TableGrid(
                columns,
                rules,
                language,
                (rule, sentence) -> findings.add(DrawingFinding.error(
                        drawing.file(),
                        rule,
                        "number %s %s".formatted(rule.facet(Facet.POSITION), sentence),
                        "Write the cell as a test of the column's type, such as >= 1, \"word\" or true.")));
        if (findings.size() > before) {
            return;
        }
        if (grid.isTooLarge()) {
            findings.add(DrawingFinding.note(
                    drawing.file(),
                    decision,
                    "has too many combinations to try them all.",
                    "Its gaps and overlaps were not looked for: write scenarios for it."));
            return;
        }
        Tried tried = new Tried(grid, decision.facet(Facet.HIT_POLICY), rules, outputs);
        grid.forEach(tried::count);
        tried.report(drawing, decision, findings);
    }

    /** What came of trying all combinations. */
    private static final class Tried {
        private final TableGrid grid;
        private final String policy;
        private final List<Part> rules;
        private final List<Part> outputs;
        private final BitSet used = new BitSet();
        private final BitSet[] clashes;
        private final List<String> clashesInWords = new ArrayList<>();
        private String gap = "";

        Tried(TableGrid grid, String policy, List<Part> rules, List<Part> outputs) {
            this.grid = grid;
            this.policy = policy;
            this.rules = rules;
            this.outputs = outputs;
            this.clashes = new BitSet[rules.size()];
        }

        void count(int[] combination, BitSet applying) {
            if (applying.isEmpty()) {
                gap = gap.isEmpty() ? grid.inWords(combination) : gap;
                return;
            }
            if (policy.equals("FIRST")) {
                used.set(applying.nextSetBit(0));
            } else {
                used.or(applying);
            }
            if (policy.equals("UNIQUE") || policy.equals("ANY")) {
                int first = applying.nextSetBit(0);
                int second = applying.nextSetBit(first + 1);
                if (second > 0 && (policy.equals("UNIQUE") || !sameAnswers(first, second))) {
                    clash(first, second, combination);
                }
            }
        }

        private boolean sameAnswers(int first, int second) {
            return outputs.stream().allMatch(output -> TableGrid.cell(rules.get(first), output)
                    .equals(TableGrid.cell(rules.get(second), output)));
        }

        private void clash(int first, int second, int[] combination) {
            if (clashes[first] == null) {
                clashes[first] = new BitSet();
            }
            if (!clashes[first].get(second)) {
                clashes[first].set(second);
                clashesInWords.add("lets the rules %d and %d apply at once, %s."
                        .formatted(first + 1, second + 1, grid.inWords(combination)));
            }
        }

        void report(Drawing drawing, Part decision, List<DrawingFinding> findings) {
            clashesInWords.forEach(clash -> findings.add(DrawingFinding.error(
                    drawing.file(),
                    decision,
                    clash,
                    policy.equals("UNIQUE")
                            ? "Narrow one of them, or choose the hit policy First."
                            : "Let both give the same answer, or narrow one of them.")));
            for (int r = used.nextClearBit(0); r < rules.size(); r = used.nextClearBit(r + 1)) {
                findings.add(DrawingFinding.warning(
                        drawing.file(),
                        rules.get(r),
                        "number %d never applies: the rules above it take everything.".formatted(r + 1),
                        "Move it up, or take it out."));
            }
            if (!gap.isEmpty()) {
                findings.add(DrawingFinding.note(
                        drawing.file(),
                        decision,
                        "has no rule for some, for instance %s.".formatted(gap),
                        "Nobody is chosen then; add a rule if that is not meant."));
            }
        }
    }
}
