package org.committeecycle.workflow.communication;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.committeecycle.domain.Refused;
import org.committeecycle.workflow.WordFile;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** What a letter template must not carry: anything that runs, that fetches from elsewhere, or that is not agreed yet. */
final class TemplateRules {

    private static final Pattern RUNS = Pattern.compile("vbaproject|vbadata|activex|customui|\\.bin$");
    private static final Pattern EMBEDS = Pattern.compile("embeddings/");
    private static final Set<String> BRINGS_FILES = Set.of("oleObject", "package", "aFChunk", "subDocument", "control");
    private static final Pattern OUTSIDE_LINK = Pattern.compile("(https|mailto):.*", Pattern.CASE_INSENSITIVE);

    /** A part of the same file, named from where one stands or from its root. */
    private static final Pattern PART =
            Pattern.compile("/?(?!/)(\\.\\./)*[\\p{L}\\p{N}_-][\\p{L}\\p{N}_. ()/-]*|#[\\p{L}\\p{N}_.-]*");

    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\\\\\\\|^\\s*//|(^|[^a-z0-9])([a-z][a-z0-9+.-]*:[/\\\\]|file:|javascript:|data:|mhtml:)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern XML =
            Pattern.compile("(\\u00ef\\u00bb\\u00bf|\\u00fe\\u00ff|\\u00ff\\u00fe)?\\s*\\x00?<");
    private static final Set<String> NAMES = Set.of("uri", "Requires", "Ignorable", "schemaURI", "instr");

    private static final Pattern HARMLESS_FIELD = Pattern.compile(
            "\\s*((PAGE|NUMPAGES|SECTIONPAGES)\\b[^\"]*|HYPERLINK\\s+\"(https|mailto):[^\"]*\"[^\"]*)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> TRACKED = Set.of("ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel");

    private TemplateRules() {}

    static void requireSafeFile(WordFile file, ContentTypes types) {
        for (String name : file.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            Refused.unless(
                    !RUNS.matcher(lower).find(), "The template holds macros or controls (%s): remove them.", name);
            Refused.unless(!EMBEDS.matcher(lower).find(), "The template holds an embedded file (%s): remove it.", name);
        }
        Refused.unless(
                types.declared().stream().noneMatch(type -> type.toLowerCase(Locale.ROOT)
                        .matches(".*(macroenabled|vbaproject|activex).*")),
                "The template holds macros: save it from Word as 'Word Document (.docx)'.");
        Refused.unless(
                types.mainParts().size() == 1 && file.has(types.mainParts().get(0)),
                "The file is not a Word document: save it from Word as 'Word Document (.docx)'.");
        for (String name : file.names()) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.endsWith(".rels")) {
                requireNothingOutside(file, name);
            } else if (!lower.equals("[content_types].xml") && isXml(file.part(name))) {
                PartXml.walk(PartXml.parse(name, file.part(name)), TemplateRules::requireNoPlaceElsewhere);
            }
        }
    }

    /** By what it holds, because a name can say anything. */
    private static boolean isXml(byte[] part) {
        String start = new String(part, 0, Math.min(part.length, 64), StandardCharsets.ISO_8859_1);
        return XML.matcher(start).lookingAt();
    }

    private static void requireNothingOutside(WordFile file, String name) {
        PartXml.children(PartXml.parse(name, file.part(name)).getDocumentElement())
                .forEach(each -> PartXml.walk(each, TemplateRules::requireHarmlessRelationship));
    }

    private static void requireHarmlessRelationship(Element relationship) {
        String type = relationship.getAttribute("Type").replaceFirst(".*/", "");
        String target = relationship.getAttribute("Target");
        Refused.unless(!BRINGS_FILES.contains(type), "The template holds an embedded file (%s): remove it.", target);
        boolean leadsOut = relationship.getAttribute("TargetMode").equalsIgnoreCase("External");
        Refused.unless(
                leadsOut
                        ? type.equals("hyperlink")
                                && OUTSIDE_LINK.matcher(target).matches()
                        : !type.equals("attachedTemplate")
                                && PART.matcher(target).matches(),
                "The template fetches '%s' from outside: only https and mailto links may lead out.",
                target);
    }

    private static void requireNoPlaceElsewhere(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            Refused.unless(
                    isName(attribute)
                            || !ELSEWHERE.matcher(attribute.getValue()).find(),
                    "The template names a place elsewhere ('%s'): remove it, or make it a plain link.",
                    attribute.getValue());
        }
    }

    /** Names of vocabularies look like addresses, but nobody fetches them; fields are looked at as fields. */
    private static boolean isName(Attr attribute) {
        return XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())
                || NAMES.contains(String.valueOf(attribute.getLocalName()));
    }

    /** Refuses tracked changes, comments, and fields that Word would fill by itself. */
    static void requireAgreedText(Document part) {
        PartXml.walk(part, TemplateRules::requireAgreed);
        for (String field : fields(part)) {
            Refused.unless(
                    HARMLESS_FIELD.matcher(field).matches(),
                    "The template holds the field '%s': only page numbers and https or mailto links are filled by Word.",
                    field.strip());
        }
    }

    private static void requireAgreed(Element element) {
        if (!PartXml.isWord(element)) {
            return;
        }
        String name = element.getLocalName();
        Refused.unless(
                !TRACKED.contains(name) && !name.endsWith("PrChange"),
                "The template holds tracked changes: accept or reject them first.");
        Refused.unless(!name.equals("commentReference"), "The template holds comments: delete them first.");
        Refused.unless(!name.equals("altChunk"), "The template holds an embedded file: remove it.");
    }

    private static List<String> fields(Document part) {
        List<String> fields = new ArrayList<>();
        StringBuilder instruction = new StringBuilder();
        PartXml.walk(part, element -> {
            if (PartXml.isWord(element, "instrText")) {
                instruction.append(element.getTextContent());
            } else if (PartXml.isWord(element, "fldSimple")) {
                fields.add(PartXml.attribute(element, "instr"));
            } else if (PartXml.isWord(element, "fldChar")) {
                fields.add(instruction.toString());
                instruction.setLength(0);
            }
        });
        fields.add(instruction.toString());
        fields.removeIf(String::isBlank);
        return fields;
    }
}
