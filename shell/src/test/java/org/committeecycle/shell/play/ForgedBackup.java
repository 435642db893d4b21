package org.committeecycle.shell.play;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A backup that somebody changed who can make the list of contents fit again. */
final class ForgedBackup {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final ObjectNode list;

    private ForgedBackup(Path original) throws IOException {
        try (ZipFile zip = new ZipFile(original.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        list = (ObjectNode) JSON.readTree(entries.remove("manifest.json"));
    }

    static ForgedBackup of(Path original) throws IOException {
        return new ForgedBackup(original);
    }

    ForgedBackup says(String key, String value) {
        list.put(key, value);
        return this;
    }

    ForgedBackup without(String table) {
        entries.remove("tables/" + table + ".jsonl");
        ArrayNode tables = (ArrayNode) list.get("tables");
        for (int i = tables.size() - 1; i >= 0; i--) {
            if (tables.get(i).path("name").asText().equals(table)) {
                tables.remove(i);
            }
        }
        return this;
    }

    ForgedBackup rows(String table, UnaryOperator<String> change) throws Exception {
        byte[] rows = change.apply(new String(entries.get("tables/" + table + ".jsonl"), UTF_8))
                .getBytes(UTF_8);
        entries.put("tables/" + table + ".jsonl", rows);
        for (var each : list.get("tables")) {
            if (each.path("name").asText().equals(table)) {
                ((ObjectNode) each)
                        .put("rows", new String(rows, UTF_8).lines().count())
                        .put("bytes", rows.length)
                        .put(
                                "sha256",
                                HexFormat.of()
                                        .formatHex(MessageDigest.getInstance("SHA-256")
                                                .digest(rows)));
            }
        }
        return this;
    }

    /** Changes the file that the engine keeps under the name. */
    ForgedBackup file(String name, UnaryOperator<String> change) throws Exception {
        return rows("act_ge_bytearray", rows -> {
            StringBuilder changed = new StringBuilder();
            rows.lines()
                    .forEach(line -> changed.append(changed(line, name, change)).append('\n'));
            return changed.toString();
        });
    }

    private static String changed(String line, String name, UnaryOperator<String> change) {
        try {
            ObjectNode row = (ObjectNode) JSON.readTree(line);
            if (row.path("name_").asText().equals(name)) {
                String content =
                        new String(Base64.getDecoder().decode(row.path("bytes_").asText()), UTF_8);
                row.put(
                        "bytes_",
                        Base64.getEncoder().encodeToString(change.apply(content).getBytes(UTF_8)));
            }
            return row.toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Path to(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            entries.put("manifest.json", JSON.writeValueAsBytes(list));
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }
}
