package org.committeecycle.domain.diagram;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Ids are what the log, the tests and a migration know an element by: each once, and in words. */
final class IdRules implements DrawingRule {

    private static final Pattern GENERATED = Pattern.compile("[A-Z][A-Za-z]*_[0-9a-z]{7}|sid-.*|_[0-9A-Fa-f-]{20,}");

    @Override
    public List<DrawingFinding> findings(Drawing drawing, Drawings all) {
        List<DrawingFinding> findings = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Map<String, Integer> times = new HashMap<>();
        drawing.parts().forEach(part -> taken.add(part.id()));
        for (Part part : drawing.parts()) {
            if (!part.id().isEmpty() && times.merge(part.id(), 1, Integer::sum) == 2) {
                findings.add(DrawingFinding.error(
                        drawing.file(), part, "has the id of another element.", "Give one of them another id."));
            }
            if (Ways.isNode(part) && GENERATED.matcher(part.id()).matches()) {
                findings.add(DrawingFinding.error(
                        drawing.file(), part, "has an id that a tool made up.", help(part, taken)));
            }
        }
        whole(drawing, findings);
        return findings;
    }

    /** One name all the way: the file, the process or form in it, and the code that follows it. */
    private static void whole(Drawing drawing, List<DrawingFinding> findings) {
        String id = SourceKind.of(drawing.file()).orElseThrow().idIn(drawing.file());
        for (Part part : drawing.parts()) {
            if (Set.of("process", "decision", "form").contains(part.kind())
                    && !part.id().equals(id)) {
                findings.add(DrawingFinding.error(
                        drawing.file(),
                        part,
                        "has another id than its file.",
                        "One file holds one %s of the same name: call it %s, or the file %s."
                                .formatted(
                                        part.kindInWords(),
                                        id,
                                        part.id() + drawing.file().substring(id.length()))));
            }
        }
    }

    private static String help(Part part, Set<String> taken) {
        String better = better(part.name());
        if (better.isEmpty()) {
            return "Give it a name, and an id made of the name's words.";
        }
        String free = better;
        for (int n = 2; taken.contains(free); n++) {
            free = better + "-" + n;
        }
        taken.add(free);
        return "Call it %s.".formatted(free);
    }

    /** {@code Ask the delegate's capital} becomes {@code ask-the-delegates-capital}. */
    static String better(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[\\p{M}'\u2019]", "");
        String words =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
        return words.length() <= 40 ? words : words.substring(0, 41).replaceAll("-[^-]*$", "");
    }
}
