package org.committeecycle.workflow.diagram;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.domain.diagram.DrawingReader;
import org.committeecycle.domain.diagram.ModelerSettings;
import org.committeecycle.domain.diagram.SourceKind;
import org.committeecycle.domain.diagram.Workspace;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The settings that lie in the jar; where one asks for what the house knows, it is filled in. */
@Component
class SettingsInJar implements ModelerSettings {

    private static final String FOLDER = "workspace/";
    private static final String TEMPLATES = ".camunda/element-templates/";
    private static final String LINTER = "bpmnlint-plugin-committee/committee.js";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DefaultPrettyPrinter LINES = new DefaultPrettyPrinter()
            .withArrayIndenter(new DefaultIndenter("  ", "\n"))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private final ResourcePatternResolver resources;
    private final DrawingReader reader;

    SettingsInJar(ResourcePatternResolver resources, DrawingReader reader) {
        this.resources = resources;
        this.reader = reader;
    }

    @Override
    public SortedMap<String, byte[]> around(Workspace workspace) {
        SortedMap<String, byte[]> settings = new TreeMap<>();
        try {
            for (Resource file : resources.getResources("classpath*:" + FOLDER + "**/*.*")) {
                if (file.isReadable()) {
                    String address = file.getURL().toString();
                    String path = address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
                    settings.put(path, content(path, file.getContentAsByteArray(), workspace));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    private byte[] content(String path, byte[] content, Workspace workspace) throws IOException {
        if (path.equals(LINTER)) {
            return new String(content, StandardCharsets.UTF_8)
                    .replace("KNOWN_TO_THE_HOUSE", new KnownToTheHouse(workspace, reader).json())
                    .getBytes(StandardCharsets.UTF_8);
        }
        if (!path.startsWith(TEMPLATES)) {
            return content;
        }
        JsonNode template = JSON.readTree(content);
        for (JsonNode property : template.path("properties")) {
            if (property.path("choices").isTextual()) {
                fill((ObjectNode) property, workspace);
            }
        }
        return JSON.writer(LINES).writeValueAsBytes(template);
    }

    private static void fill(ObjectNode property, Workspace workspace) {
        String list = property.path("choices").asText();
        Map<String, String> choices =
                switch (list) {
                    case "forms" -> forms(workspace);
                    case "letters" -> letters(workspace);
                    default -> throw new IllegalStateException("There is no list of " + list + ".");
                };
        ArrayNode filled = property.putArray("choices");
        choices.forEach((value, name) -> filled.addObject().put("name", name).put("value", value));
    }

    private static Map<String, String> forms(Workspace workspace) {
        Map<String, String> forms = new TreeMap<>();
        for (String file : workspace.names(SourceKind.FORM)) {
            String id = SourceKind.FORM.idIn(file);
            forms.put(id, id);
        }
        return forms;
    }

    private static Map<String, String> letters(Workspace workspace) {
        Map<String, String> letters = new TreeMap<>();
        Arrays.stream(Step.values())
                .filter(step -> workspace.file(step.key() + ".docx").isPresent())
                .forEach(step -> letters.put(step.key(), step.title()));
        return letters;
    }
}
