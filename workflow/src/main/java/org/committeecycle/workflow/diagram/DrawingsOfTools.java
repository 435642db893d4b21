package org.committeecycle.workflow.diagram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.Drawing;
import org.committeecycle.domain.diagram.DrawingReader;
import org.committeecycle.domain.diagram.SourceKind;
import org.committeecycle.workflow.process.guard.Xml;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/** Reads BPMN, DMN and Camunda Forms of any tool; a stranger's XML brings in nothing from outside the file. */
@Component
class DrawingsOfTools implements DrawingReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Drawing read(String file, byte[] content) {
        return switch (SourceKind.of(file).orElseThrow(() -> new Refused("'%s' is no drawing.", file))) {
            case DIAGRAM ->
                DrawnBpmn.read(file, definitions(file, content, "http://www.omg.org/spec/BPMN/", "BPMN 2.0 diagram"));
            case TABLE -> DrawnDmn.read(file, definitions(file, content, "omg.org/spec/DMN/", "DMN decision table"));
            case FORM -> DrawnForm.read(file, form(file, content));
            case SCENARIOS, LETTER -> throw new Refused("'%s' is no drawing.", file);
        };
    }

    private static Element definitions(String file, byte[] content, String namespace, String what) {
        Element root = Xml.root(file, content);
        Refused.unless(
                root.getLocalName().equals("definitions") && Xml.namespace(root).contains(namespace),
                "%s: this is not a %s.",
                file,
                what);
        return root;
    }

    private static JsonNode form(String file, byte[] content) {
        try {
            JsonNode form = JSON.readTree(new String(content, StandardCharsets.UTF_8));
            Refused.unless(
                    form.path("components").isArray(), "%s: this is not a form as Camunda Modeler writes it.", file);
            return form;
        } catch (JsonProcessingException e) {
            throw new Refused("%s: this is not JSON: %s", file, e.getOriginalMessage());
        }
    }
}
