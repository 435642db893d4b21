package org.committeecycle.workflow.diagram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.committeecycle.domain.cycle.Step;
import org.committeecycle.domain.diagram.Drawing;
import org.committeecycle.domain.diagram.DrawingReader;
import org.committeecycle.domain.diagram.Facet;
import org.committeecycle.domain.diagram.Part;
import org.committeecycle.domain.diagram.SourceKind;
import org.committeecycle.domain.diagram.Workspace;

/** What a diagram of the workspace may name, for a tool that cannot ask the house. */
record KnownToTheHouse(Workspace workspace, DrawingReader reader) {

    /** The names by their kinds, in JSON. */
    String json() {
        SortedMap<String, Collection<String>> known = new TreeMap<>();
        known.put("forms", ids(SourceKind.FORM));
        known.put("diagrams", ids(SourceKind.DIAGRAM));
        known.put("milestones", milestones());
        known.put("messages", messages());
        try {
            return new ObjectMapper().writeValueAsString(known);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Collection<String> ids(SourceKind kind) {
        return workspace.names(kind).stream().map(kind::idIn).toList();
    }

    /** The steps of a usual year, and what the year's diagram has beside them. */
    private Collection<String> milestones() {
        Collection<String> milestones =
                new TreeSet<>(Arrays.stream(Step.values()).map(Step::key).toList());
        diagrams()
                .filter(diagram -> diagram.file().equals("cycle.bpmn"))
                .flatMap(year -> year.all("userTask").stream())
                .map(Part::id)
                .forEach(milestones::add);
        return milestones;
    }

    private Collection<String> messages() {
        Collection<String> messages = new TreeSet<>();
        diagrams()
                .flatMap(diagram -> diagram.parts().stream())
                .filter(part -> part.has(Facet.MESSAGE))
                .forEach(part -> messages.add(part.facet(Facet.MESSAGE)));
        return messages;
    }

    private Stream<Drawing> diagrams() {
        return workspace.names(SourceKind.DIAGRAM).stream()
                .map(file -> reader.read(file, workspace.files().get(file)));
    }
}
