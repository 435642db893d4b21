package org.committeecycle.workflow;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.committeecycle.domain.Refused;

/**
 * A .docx file as its parts: read within limits, and written so that the same parts give the same bytes.
 *
 * <p>Parts are stored, not deflated, because compressed bytes differ between the zlib of one JVM and the next.
 */
public final class WordFile {

    public static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final int MOST_PARTS = 500;
    private static final int MOST_BYTES_OF_A_FILE = 10_000_000;
    private static final int MOST_BYTES_OF_ALL_PARTS = 40_000_000;

    /** The first days of 1980 cannot be written without the zone of the machine. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final Comparator<String> TYPES_FIRST = Comparator.comparing(
                    (String name) -> !name.equals(CONTENT_TYPES))
            .thenComparing(name -> !name.equals("_rels/.rels"))
            .thenComparing(Comparator.naturalOrder());

    private final SortedMap<String, byte[]> parts;

    private WordFile(SortedMap<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Reads the file; refuses what is no .docx, and what grows beyond every letter when it is unpacked. */
    public static WordFile read(byte[] file) {
        Refused.unless(file.length <= MOST_BYTES_OF_A_FILE, "The file is larger than 10 MB: no letter needs that.");
        SortedMap<String, byte[]> parts = new TreeMap<>(TYPES_FIRST);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            unpack(zip, parts);
        } catch (ZipException | IllegalArgumentException e) {
            throw new Refused("The file is damaged: it cannot be unpacked as a .docx file.");
        } catch (IOException e) {
            throw new Refused("The file ends too early: it is not a whole .docx file.");
        }
        Refused.unless(
                parts.containsKey(CONTENT_TYPES) && parts.containsKey("_rels/.rels"),
                "The file is not a .docx file: save it from Word as 'Word Document'.");
        return new WordFile(parts);
    }

    private static void unpack(ZipInputStream zip, SortedMap<String, byte[]> parts) throws IOException {
        Set<String> seen = new HashSet<>();
        int left = MOST_BYTES_OF_ALL_PARTS;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.isDirectory()) {
                continue;
            }
            String name = entry.getName();
            requirePlainName(name);
            Refused.unless(seen.add(name.toLowerCase(Locale.ROOT)), "The file is damaged: it holds '%s' twice.", name);
            Refused.unless(seen.size() <= MOST_PARTS, "The file holds more than %d parts.", MOST_PARTS);
            byte[] part = zip.readNBytes(left + 1);
            left -= part.length;
            Refused.unless(left >= 0, "The file unpacks to more than 40 MB: no letter needs that.");
            parts.put(name, part);
        }
    }

    private static void requirePlainName(String name) {
        Refused.unless(
                !name.startsWith("/") && !name.contains("..") && !name.contains("\\") && name.length() < 200,
                "The file is damaged: it holds a part with an impossible name.");
    }

    public Set<String> names() {
        return parts.keySet();
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The part's bytes; refused when the file has no such part. */
    public byte[] part(String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new Refused("The file is damaged: its part '%s' is missing.", name);
        }
        return part.clone();
    }

    /** This file with one part added or exchanged. */
    public WordFile with(String name, byte[] part) {
        SortedMap<String, byte[]> changed = new TreeMap<>(parts);
        changed.put(name, part.clone());
        return new WordFile(changed);
    }

    /** This file without the author, editor, times and company that Word keeps in a document's properties. */
    public WordFile withoutTraces() {
        SortedMap<String, byte[]> changed = new TreeMap<>(parts);
        changed.computeIfPresent("docProps/core.xml", (name, part) -> NO_CORE_PROPERTIES);
        changed.computeIfPresent("docProps/app.xml", (name, part) -> NO_APPLICATION_PROPERTIES);
        changed.computeIfPresent("docProps/custom.xml", (name, part) -> NO_CUSTOM_PROPERTIES);
        return new WordFile(changed);
    }

    /** The .docx file: fixed order, fixed dates. */
    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(stored(part.getKey(), part.getValue()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static ZipEntry stored(String name, byte[] part) {
        CRC32 sum = new CRC32();
        sum.update(part);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(ALWAYS);
        return entry;
    }

    private static final byte[] NO_CORE_PROPERTIES = properties(
            """
            <cp:coreProperties \
            xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/">\
            <dc:creator>Committee on Cooperative Compliance</dc:creator></cp:coreProperties>""");

    private static final byte[] NO_APPLICATION_PROPERTIES = properties(
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>");

    private static final byte[] NO_CUSTOM_PROPERTIES = properties(
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>");

    private static byte[] properties(String xml) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml).getBytes(StandardCharsets.UTF_8);
    }
}
