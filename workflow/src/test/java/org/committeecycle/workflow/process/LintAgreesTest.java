package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.committeecycle.workflow.process.EditedFile.shipped;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.diagram.Checks;
import org.committeecycle.domain.diagram.Exports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Our plug-in of bpmnlint says of a diagram, element by element, the sentences that the check says. */
class LintAgreesTest extends ProcessTest {

    private static final Actor OWNER = Actor.staff("Owner", Set.of(Role.PROCESS_OWNER), Channel.LOCAL);

    /** What takes the house, or another file, to know. */
    private static final Pattern OF_THE_HOUSE = Pattern.compile(
            "has no way out (when|for any other) .*|asks for .* at once.*|has another id than its file\\."
                    + "|can end the question without a count.*|opens a letter .*|has the .* expected there\\.|has the .*: .*|the engine says .*");

    private static final String SILENCE = "name=\"rule\" value=\"silence\"";

    @Autowired
    Checks checks;

    @Autowired
    Exports exports;

    @TempDir
    Path folder;

    @Test
    void findsInShippedAndBrokenDiagramsWhatTheCheckFinds() throws IOException {
        LintedWorkspace workspace = LintedWorkspace.of(folder, exports.export(OWNER));
        Map<String, EditedFile> files = new LinkedHashMap<>();
        Diagram.all().forEach(diagram -> files.put("processes/" + diagram.file(), shipped(diagram.file())));
        broken().forEach(file -> files.put(workspace.put("broken/" + files.size(), file), file));

        Map<String, Set<String>> found = workspace.findings(List.copyOf(files.keySet()));

        SoftAssertions.assertSoftly(softly -> files.forEach(
                (path, file) -> softly.assertThat(found.get(path)).as(path).isEqualTo(checked(file))));
        assertThat(found.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .hasSizeGreaterThan(20);
    }

    @Test
    void isAPlugInOfTheModelerThatHidesNoOther() throws IOException {
        LintedWorkspace workspace = LintedWorkspace.of(folder, exports.export(OWNER));

        assertThat(workspace.offeredToTheModeler()).isEqualTo("lintRules.bpmn, true, bpmnlint is not ours");
    }

    private Set<String> checked(EditedFile file) {
        return checks.check(OWNER, file.alone()).stream()
                .filter(finding ->
                        finding.file().equals(file.name()) && !finding.id().isEmpty())
                .filter(finding -> !OF_THE_HOUSE.matcher(finding.sentence()).matches())
                .map(finding -> finding.id() + " " + finding.sentence())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<EditedFile> broken() {
        EditedFile letter = shipped("communication.bpmn");
        EditedFile concern = shipped("case.bpmn");
        List<EditedFile> broken = new ArrayList<>();
        broken.add(letter.with(
                "sourceRef=\"what-came-out\" targetRef=\"return-to-drafter\"",
                "sourceRef=\"what-came-out\" targetRef=\"note-approval\""));
        broken.add(letter.with(SILENCE, "name=\"rule\" value=\"dice\""));
        broken.add(letter.with("name=\"period\"", "name=\"remark\""));
        broken.add(letter.with("name=\"rule\"", "name=\"remark\""));
        broken.add(letter.with(" camunda:candidateGroups=\"chair\"", ""));
        broken.add(letter.with(" camunda:dueDate=\"3 working days\"", ""));
        broken.add(letter.with(
                "sourceRef=\"note-approval\" targetRef=\"sign-letter\"",
                "sourceRef=\"note-approval\" targetRef=\"list-letters\""));
        broken.add(letter.with("businessKey=\"${approval}\"", "businessKey=\"${other}\""));
        broken.add(letter.with("milestone hand-over plus", "milestone party plus"));
        broken.add(letter.with("calledElement=\"approval\"", "calledElement=\"agreement\""));
        broken.add(letter.with("name=\"reply received\"", "name=\"reply lost\""));
        broken.add(letter.with("name=\"What came out?\"", "name=\"Came out\"")
                .with("name=\"somebody\" sourceRef", "sourceRef"));
        broken.add(letter.with("isExecutable=\"true\"", "isExecutable=\"false\""));
        broken.add(letter.with("name=\"Sign the letter\"", "name=\"signing\""));
        broken.add(concern.with("name=\"owner\"", "name=\"remark\"")
                .with("name=\"no deadline because\"", "name=\"remark\""));
        broken.add(concern.with("${outcome == 'ADOPTED'}", "${outcome != 'WITHDRAWN'}"));
        broken.add(concern.with(
                "sourceRef=\"finding-proposed\" targetRef=\"put-finding\"",
                "sourceRef=\"finding-proposed\" targetRef=\"record-finding\""));
        broken.add(concern.with(
                "<bpmn:sequenceFlow id=\"Flow_19_drop_proposal_to_engage\" sourceRef=\"drop-proposal\" targetRef=\"engage\" />",
                ""));
        broken.add(shipped("cycle.bpmn").with("camunda:formRef=\"step-done\"", "camunda:formRef=\"step-undone\""));
        return broken;
    }
}
