package org.committeecycle.shell.diagram;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.diagram.Change;
import org.committeecycle.domain.diagram.Checks;
import org.committeecycle.domain.diagram.Comparisons;
import org.committeecycle.domain.diagram.DrawingFinding;
import org.committeecycle.domain.diagram.Running;
import org.committeecycle.domain.diagram.SourceKind;
import org.committeecycle.domain.diagram.Workspace;
import org.committeecycle.domain.diagram.Workspaces;
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

    private final Workspaces workspaces;
    private final Checks checks;
    private final Comparisons comparisons;
    private final Running running;

    OwnersApi(Workspaces workspaces, Checks checks, Comparisons comparisons, Running running) {
        this.workspaces = workspaces;
        this.checks = checks;
        this.comparisons = comparisons;
        this.running = running;
    }

    /** What the page has edited: the text of each file by its name. */
    record Edited(Map<String, String> files) {
        Workspace workspace() {
            Map<String, byte[]> bytes = new TreeMap<>();
            files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
            return Workspace.of(bytes);
        }
    }

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
