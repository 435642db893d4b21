package org.committeecycle.domain.diagram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.committeecycle.domain.Refused;

/** Drawings of plain lines, one a part: {@code id kind Name facet=text facet=text}; the first is the whole. */
class PlainDrawings implements DrawingReader {

    @Override
    public Drawing read(String file, byte[] content) {
        List<Part> parts = new ArrayList<>();
        for (String line : new String(content, StandardCharsets.UTF_8).lines().toList()) {
            String[] words = line.split(" ");
            Refused.unless(words.length >= 3, "%s: '%s' is no part.", file, line);
            TreeMap<String, String> facets = new TreeMap<>();
            for (int word = 3; word < words.length; word++) {
                String[] facet = words[word].split("=");
                facets.put(facet[0].replace('_', ' '), facet[1].replace('_', ' '));
            }
            String within = parts.isEmpty() ? null : parts.get(0).id();
            parts.add(new Part(words[0], words[1], words[2], within, facets));
        }
        return new Drawing(file, parts);
    }

    static Workspace files(String... namesAndLines) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (int at = 0; at < namesAndLines.length; at += 2) {
            files.put(namesAndLines[at], namesAndLines[at + 1].getBytes(StandardCharsets.UTF_8));
        }
        return new Workspace(files);
    }
}
