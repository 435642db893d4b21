package org.committeecycle.shell.diagram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.Change;
import org.committeecycle.domain.diagram.Checks;
import org.committeecycle.domain.diagram.Comparisons;
import org.committeecycle.domain.diagram.Deployments;
import org.committeecycle.domain.diagram.DrawingFinding;
import org.committeecycle.domain.diagram.Edition;
import org.committeecycle.domain.diagram.Editions;
import org.committeecycle.domain.diagram.Exports;
import org.committeecycle.domain.diagram.Running;
import org.committeecycle.domain.diagram.SourceKind;
import org.committeecycle.domain.diagram.Warrant;
import org.committeecycle.domain.diagram.Workspace;
import org.committeecycle.domain.diagram.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the owners' page asks the house: the same use cases as the commands, in JSON. */
@RestController
@ConditionalOnWebApplication
@RequestMapping(path = "/owners/api", produces = MediaType.APPLICATION_JSON_VALUE)
class OwnersApi {

    private static final String TEMPLATES = ".camunda/element-templates/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Workspaces workspaces;
    private final Exports exports;
    private final Checks checks;
    private final Comparisons comparisons;
    private final Deployments deployments;
    private final Editions editions;
    private final Running running;

    OwnersApi(
            Workspaces workspaces,
            Exports exports,
            Checks checks,
            Comparisons comparisons,
            Deployments deployments,
            Editions editions,
            Running running) {
        this.workspaces = workspaces;
        this.exports = exports;
        this.checks = checks;
        this.comparisons = comparisons;
        this.deployments = deployments;
        this.editions = editions;
        this.running = running;
    }

    /** What the page has edited: the text of each file by its name. */
    record Edited(Map<String, String> files) {
        Workspace workspace() {
            return OwnersApi.workspace(files);
        }
    }

    /** What the page has edited, and by whose word it is to be put into force. */
    record Wanted(Map<String, String> files, String approver, @Nullable String decision, String note) {}

    /** One sentence for the person. */
    record Sentence(String refused) {}

    /** Every diagram, table and form in force, as its tool writes it. */
    @GetMapping("/files")
    Map<String, String> files(Actor who) {
        Workspace today = workspaces.inForce(who);
        Map<String, String> texts = new TreeMap<>();
        for (SourceKind kind : List.of(SourceKind.DIAGRAM, SourceKind.TABLE, SourceKind.FORM)) {
            today.names(kind)
                    .forEach(name -> texts.put(name, new String(today.files().get(name), StandardCharsets.UTF_8)));
        }
        return texts;
    }

    /** The Committee's words for steps, as the editor of diagrams takes them. */
    @GetMapping("/templates")
    List<JsonNode> templates(Actor who) {
        List<JsonNode> templates = new ArrayList<>();
        exports.export(who).forEach((path, content) -> {
            if (path.startsWith(TEMPLATES)) {
                JsonNode read = read(content);
                (read.isArray() ? read : List.of(read)).forEach(templates::add);
            }
        });
        return templates;
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/versions")
    List<String> versions(Actor who) {
        return editions.all(who).stream().map(Edition::inWords).toList();
    }

    @PostMapping("/deploy")
    List<String> deploy(Actor who, @RequestBody Wanted wanted) {
        return deployments
                .deploy(
                        who,
                        workspace(wanted.files()),
                        new Warrant(wanted.approver(), wanted.decision(), wanted.note()))
                .edition()
                .inWords()
                .lines()
                .toList();
    }

    private static Workspace workspace(Map<String, String> files) {
        Refused.unless(files != null && !files.containsValue(null), "Files are missing, or one of them has no text.");
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return Workspace.of(bytes);
    }

    @GetMapping("/tokens/{diagram}")
    Map<String, Long> tokens(Actor who, @PathVariable String diagram) {
        return running.tokens(who, diagram);
    }

    @GetMapping("/waits/{diagram}/{element}")
    List<String> waits(Actor who, @PathVariable String diagram, @PathVariable String element) {
        return running.waits(who, diagram, element);
    }

    @PostMapping("/check")
    List<DrawingFinding> check(Actor who, @RequestBody Edited edited) {
        return checks.check(who, edited.workspace());
    }

    @PostMapping("/diff")
    List<Change> diff(Actor who, @RequestBody Edited edited) {
        Workspace today = workspaces.inForce(who);
        return comparisons.compare(who, today, today.with(edited.workspace()));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
    Sentence refused(Refused e) {
        return new Sentence(e.getMessage());
    }
}
