package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.diagram.Checks;
import org.committeecycle.domain.diagram.DrawingFinding;
import org.committeecycle.domain.diagram.Exports;
import org.committeecycle.domain.diagram.Workspace;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What Camunda Modeler offers to owners is what the house accepts, and no more than they may change. */
class ElementTemplatesTest extends ProcessTest {

    private static final Actor OWNER = Actor.staff("Owner", Set.of(Role.PROCESS_OWNER), Channel.LOCAL);
    private static final String FOLDER = ".camunda/element-templates/";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    Exports exports;

    @Autowired
    Checks checks;

    @Test
    void theyKeepTheOfficialSchema() throws IOException {
        JsonSchema schema = schema();

        assertThat(templates()).hasSize(8).allSatisfy(template -> assertThat(schema.validate(template))
                .as(template.path("name").asText())
                .isEmpty());
        assertThat(schema.validate(JSON.readTree("{\"name\": \"No template\"}")))
                .isNotEmpty();
    }

    @Test
    void theySpeakTheCommitteesWords() {
        assertThat(templates())
                .extracting(template -> template.path("name").asText())
                .containsExactlyInAnyOrder(
                        "Ask the members",
                        "Ask with a form",
                        "Choose States by a table",
                        "Letter to States",
                        "Members decide",
                        "Record an activity",
                        "Silence procedure",
                        "Wait for a milestone");
        assertThat(choices("letter-to-states", "step"))
                .contains("pre-msp", "reporting-reminder")
                .doesNotContain("msp");
        assertThat(choices("ask-with-a-form", "camunda:formRef")).containsExactly("paper-edited", "step-done");
    }

    @Test
    void whatTheMachineNeedsIsHiddenOrChosenFromAList() {
        Set<String> forMachines = Set.of("camunda:expression", "camunda:resultVariable", "calledElement", "rule");

        assertThat(properties(templates()))
                .filteredOn(property -> forMachines.contains(
                        property.path("binding").path("name").asText()))
                .isNotEmpty()
                .allSatisfy(
                        property -> assertThat(property.path("type").asText()).isIn("Hidden", "Dropdown"));
    }

    @Test
    void whatTheyMakeOfAnElementPassesTheCheck() {
        for (JsonNode template : templates()) {
            assertThat(findings(template, Map.of()))
                    .as(template.path("name").asText())
                    .isEmpty();
            for (JsonNode property : template.path("properties")) {
                JsonNode binding = property.path("binding");
                String name = binding.path("type").asText() + " "
                        + binding.path("name").asText();
                for (JsonNode choice : property.path("choices")) {
                    assertThat(findings(
                                    template, Map.of(name, choice.path("value").asText())))
                            .as("%s, %s", template.path("name").asText(), choice)
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void waitsMatchWhatTheHouseUnderstands() {
        assertThat(properties(templates()))
                .filteredOn(
                        property -> property.path("constraints").path("pattern").has("value"))
                .isNotEmpty()
                .allSatisfy(property -> {
                    String pattern = property.path("constraints")
                            .path("pattern")
                            .path("value")
                            .asText();
                    assertThat(property.path("value").asText()).matches(pattern);
                    assertThat("1 month").matches(pattern);
                    assertThat("soon").doesNotMatch(pattern);
                    assertThat("2026-11-16").doesNotMatch(pattern);
                });
    }

    @Test
    void shippedElementsThatNameATemplateAreWhatItMakes() {
        Map<String, JsonNode> byId = new TreeMap<>();
        templates().forEach(template -> byId.put(template.path("id").asText(), template));
        List<String> unlike = Diagram.all()
                .flatMap(diagram -> diagram.all(FlowElement.class).stream()
                        .filter(element -> element.getAttributeValueNs(CAMUNDA, "modelerTemplate") != null)
                        .filter(element ->
                                !isMadeBy(byId.get(element.getAttributeValueNs(CAMUNDA, "modelerTemplate")), element))
                        .map(diagram::place))
                .toList();

        assertThat(unlike).isEmpty();
        assertThat(Diagram.all().flatMap(diagram -> diagram.all(FlowElement.class).stream()))
                .extracting(element -> element.getAttributeValueNs(CAMUNDA, "modelerTemplate"))
                .contains("org.committeecycle.ask-the-members", "org.committeecycle.silence-procedure");
    }

    /** Hidden attributes have the template's value, and dropdowns one of its choices. */
    private static boolean isMadeBy(JsonNode template, FlowElement element) {
        return template != null
                && properties(List.of(template)).stream()
                        .filter(property ->
                                property.path("binding").path("name").asText().startsWith("camunda:"))
                        .filter(property ->
                                property.path("binding").path("type").asText().equals("property"))
                        .allMatch(property -> fits(property, element));
    }

    private static boolean fits(JsonNode property, FlowElement element) {
        String written = element.getAttributeValueNs(
                CAMUNDA, property.path("binding").path("name").asText().substring("camunda:".length()));
        return switch (property.path("type").asText()) {
            case "Hidden" -> property.path("value").asText().equals(written);
            case "Dropdown" ->
                property.path("choices").findValuesAsText("value").contains(written);
            default ->
                written != null
                        && written.matches(property.path("constraints")
                                .path("pattern")
                                .path("value")
                                .asText());
        };
    }

    private List<DrawingFinding> findings(JsonNode template, Map<String, String> values) {
        Workspace trial = new TrialDiagram(template, values).alone();
        return checks.check(OWNER, trial).stream()
                .filter(finding -> finding.file().equals("trial.bpmn"))
                .toList();
    }

    private List<String> choices(String template, String name) {
        return properties(templates().stream()
                        .filter(each -> each.path("id").asText().endsWith("." + template))
                        .toList())
                .stream()
                .filter(property ->
                        property.path("binding").path("name").asText().equals(name))
                .flatMap(property -> property.path("choices").findValuesAsText("value").stream())
                .toList();
    }

    private static List<JsonNode> properties(List<JsonNode> templates) {
        return templates.stream()
                .flatMap(template ->
                        StreamSupport.stream(template.path("properties").spliterator(), false))
                .toList();
    }

    private List<JsonNode> templates() {
        SortedMap<String, byte[]> files = exports.export(OWNER);
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(FOLDER))
                .map(file -> read(file.getValue()))
                .toList();
    }

    private static JsonNode read(byte[] content) {
        try {
            return JSON.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream schema = ElementTemplatesTest.class.getResourceAsStream("/element-templates/schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
        }
    }
}
