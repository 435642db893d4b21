package org.committeecycle.workflow.communication;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.committeecycle.domain.Refused;
import org.committeecycle.workflow.WordFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** A template read once: safe, its placeholders whole, its parts ready to be filled as text. */
final class LetterTemplate {

    private final WordFile file;
    private final Map<String, PartText> plain;
    private final Map<String, PartText> noticed;
    private final Set<String> placeholders;

    private LetterTemplate(WordFile file, Map<String, PartText> plain, Map<String, PartText> noticed) {
        this.file = file;
        this.plain = plain;
        this.noticed = noticed;
        this.placeholders = new TreeSet<>();
        plain.values().forEach(part -> placeholders.addAll(part.holes()));
    }

    /** Reads the template; refuses what a letter must not carry. */
    static LetterTemplate read(byte[] template) {
        WordFile file = WordFile.read(template).withoutTraces();
        ContentTypes types = new ContentTypes(file);
        TemplateRules.requireSafeFile(file, types);
        Map<String, Document> parts = new TreeMap<>();
        for (String name : types.partsWithText()) {
            Document part = PartXml.parse(name, file.part(name));
            TemplateRules.requireAgreedText(part);
            SplitPlaceholders.join(part);
            parts.put(name, part);
        }
        Map<String, PartText> plain = texts(parts);
        addNotice(file, types, parts);
        return new LetterTemplate(file, plain, texts(parts));
    }

    private static Map<String, PartText> texts(Map<String, Document> parts) {
        Map<String, PartText> texts = new TreeMap<>();
        parts.forEach((name, part) -> texts.put(name, PartText.of(part)));
        return texts;
    }

    private static void addNotice(WordFile file, ContentTypes types, Map<String, Document> parts) {
        String mainName = types.mainParts().get(0);
        Document main = parts.get(mainName);
        types.headers().forEach(name -> HeadNotice.addTo(parts.get(name)));
        if (HeadNotice.referToNewHeader(main, evenPagesDiffer(file))) {
            String folder = mainName.substring(0, mainName.lastIndexOf('/') + 1);
            String relationshipsName = folder + "_rels/" + mainName.substring(folder.length()) + ".rels";
            Document relationships = relationships(file, relationshipsName);
            HeadNotice.relate(relationships);
            Document declared = PartXml.parse(WordFile.CONTENT_TYPES, file.part(WordFile.CONTENT_TYPES));
            HeadNotice.declare(declared, folder);
            parts.put(folder + HeadNotice.NEW_PART, HeadNotice.newHeader(main));
            parts.put(relationshipsName, relationships);
            parts.put(WordFile.CONTENT_TYPES, declared);
        }
    }

    private static Document relationships(WordFile file, String name) {
        byte[] none = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>"
                .getBytes(StandardCharsets.UTF_8);
        return PartXml.parse(name, file.has(name) ? file.part(name) : none);
    }

    private static boolean evenPagesDiffer(WordFile file) {
        if (!file.has("word/settings.xml")) {
            return false;
        }
        Document settings = PartXml.parse("word/settings.xml", file.part("word/settings.xml"));
        return PartXml.all(settings, "evenAndOddHeaders").stream().anyMatch(HeadNotice::isOn);
    }

    Set<String> placeholders() {
        return Set.copyOf(placeholders);
    }

    byte[] fill(Map<String, String> values, @Nullable String headNotice) {
        for (String placeholder : placeholders) {
            Refused.unless(values.containsKey(placeholder), "The letter needs a value for {{%s}}.", placeholder);
        }
        Map<String, String> all = new HashMap<>(values);
        if (headNotice != null) {
            all.put(HeadNotice.HOLE, headNotice);
        }
        WordFile letter = file;
        for (var part : (headNotice == null ? plain : noticed).entrySet()) {
            letter = letter.with(part.getKey(), part.getValue().fill(all));
        }
        return letter.bytes();
    }
}
