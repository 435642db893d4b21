package org.committeecycle.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.committeecycle.workflow.process.EditedFile.shipped;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.diagram.Checks;
import org.committeecycle.domain.diagram.DrawingFinding;
import org.committeecycle.domain.diagram.DrawingFinding.Weight;
import org.committeecycle.domain.diagram.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Each thing an owner can get wrong, done to a shipped file, and the sentence that comes of it. */
class ChecksTest extends ProcessTest {

    private static final Actor OWNER = Actor.staff("Owner", Set.of(Role.PROCESS_OWNER), Channel.LOCAL);

    @Autowired
    Checks checks;

    @Test
    void refusesDelegates() {
        Actor delegate = Actor.delegate("Delegate", new StateCode("XAA"), Channel.SLACK);

        assertThatThrownBy(() -> checks.check(delegate, shipped("case.bpmn").alone()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void offersABetterIdForOneThatAToolMadeUp() {
        DrawingFinding finding = only(shipped("communication.bpmn")
                .with("id=\"sign-letter\"", "id=\"Activity_0x1y2z3\"")
                .with("<bpmn:outgoing>Flow_13_sign", "<bpmn:outgoing>Flow_13_sign")
                .with("targetRef=\"sign-letter\"", "targetRef=\"Activity_0x1y2z3\"")
                .with("sourceRef=\"sign-letter\"", "sourceRef=\"Activity_0x1y2z3\"")
                .with("bpmnElement=\"sign-letter\"", "bpmnElement=\"Activity_0x1y2z3\""));

        assertThat(finding)
                .hasToString(
                        "communication.bpmn: the user task 'Sign the letter' (Activity_0x1y2z3) has an id that a tool made up.");
        assertThat(finding.help()).isEqualTo("Call it sign-the-letter.");
    }

    @Test
    void findsAnIdThatIsThereTwice() {
        assertThat(errors(shipped("case.bpmn").with("id=\"close-case\" name", "id=\"drop-proposal\" name")))
                .anyMatch(said -> said.endsWith("(drop-proposal) has the id of another element."));
    }

    @Test
    void wantsTheFileToBeCalledAsWhatItHolds() {
        assertThat(errors(shipped("case.bpmn").with("<bpmn:process id=\"case\"", "<bpmn:process id=\"Case\"")))
                .contains("case.bpmn: the process 'Concern under Article 1' (Case) has another id than its file.");
    }

    @Test
    void findsWhatCannotBeReachedAndWhereItEndsDead() {
        List<String> said = errors(shipped("case.bpmn")
                .with(
                        "<bpmn:sequenceFlow id=\"Flow_11_closing_adopted_to_close_case\" name=\"adopted\" sourceRef=\"closing-adopted\" targetRef=\"close-case\">",
                        "<bpmn:sequenceFlow id=\"Flow_11_closing_adopted_to_close_case\" name=\"adopted\" sourceRef=\"closing-adopted\" targetRef=\"engage\">")
                .with(
                        "<bpmn:sequenceFlow id=\"Flow_19_drop_proposal_to_engage\" sourceRef=\"drop-proposal\" targetRef=\"engage\" />",
                        ""));

        assertThat(said)
                .contains(
                        "case.bpmn: the service task 'Close the case' (close-case) cannot be reached.",
                        "case.bpmn: the end event 'Closed' (closed) cannot be reached.",
                        "case.bpmn: the service task 'Drop the proposal' (drop-proposal) is a dead end.");
    }

    @Test
    void findsAnAnswerForWhichThereIsNoWayOut() {
        assertThat(errors(
                        shipped("communication.bpmn").with("${outcome == 'NOT_ADOPTED'}", "${outcome == 'WITHDRAWN'}")))
                .contains(
                        "communication.bpmn: the exclusive gateway 'What came out?' (what-came-out) has no way out when 'outcome' is NOT_ADOPTED.");
        assertThat(errors(shipped("communication.bpmn").with("${chosen == 'NOBODY'}", "${chosen == 'FEW'}")))
                .contains(
                        "communication.bpmn: the exclusive gateway 'Anybody to write to?' (anybody-to-write-to) has no way out when 'chosen' is NOBODY.");
    }

    @Test
    void findsAWayWithoutACondition() {
        assertThat(errors(shipped("communication.bpmn")
                        .with(
                                "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${chosen == 'NOBODY'}</bpmn:conditionExpression>",
                                "")))
                .contains(
                        "communication.bpmn: the sequence flow 'nobody' (Flow_04_anybody_to_write_to_to_nobody_to_write_to) has no condition.");
    }

    @Test
    void findsAWaitForNobodyThatMayLastForEver() {
        assertThat(errors(shipped("case.bpmn").with("name=\"owner\"", "name=\"remark\"")))
                .containsExactly(
                        "case.bpmn: the event based gateway 'Engage' (engage) waits for nobody in particular.");
        assertThat(errors(shipped("case.bpmn").with("name=\"no deadline because\"", "name=\"remark\"")))
                .containsExactly("case.bpmn: the event based gateway 'Engage' (engage) may wait for ever.");
    }

    @Test
    void wantsAnOwnerAndADueDateOnEveryTask() {
        assertThat(errors(shipped("communication.bpmn").with(" camunda:candidateGroups=\"chair\"", "")))
                .contains(
                        "communication.bpmn: the user task 'Sign the letter' (sign-letter) needs an owner in its candidate groups: isu, chair or members.");
        assertThat(errors(shipped("communication.bpmn").with(" camunda:dueDate=\"3 working days\"", "")))
                .containsExactly(
                        "communication.bpmn: the user task 'Sign the letter' (sign-letter) needs a due date in words.");
    }

    @Test
    void wantsARuleAndAPeriodForWhatIsPutToMembers() {
        assertThat(errors(shipped("communication.bpmn")
                        .with("name=\"rule\" value=\"silence\"", "name=\"rule\" value=\"dice\"")))
                .containsExactly(
                        "communication.bpmn: the service task 'Put the letter to the members' (put-to-members) has a rule that is none: 'dice'.");
        assertThat(errors(shipped("communication.bpmn").with("name=\"period\"", "name=\"remark\"")))
                .containsExactly(
                        "communication.bpmn: the service task 'Put the letter to the members' (put-to-members) gives the members no time: its period is missing.");
        assertThat(errors(shipped("communication.bpmn").with("name=\"rule\"", "name=\"remark\"")))
                .contains(
                        "communication.bpmn: the service task 'Put the letter to the members' (put-to-members) puts a question without a rule.");
    }

    @Test
    void wantsAWayForAnObjection() {
        assertThat(errors(shipped("communication.bpmn")
                        .with(
                                "sourceRef=\"what-came-out\" targetRef=\"return-to-drafter\"",
                                "sourceRef=\"what-came-out\" targetRef=\"note-approval\"")))
                .contains(
                        "communication.bpmn: the call activity 'Members decide' (members-decide) has no way for an objection.");
    }

    @Test
    void wantsAQuestionOfWhichItIsKnownWhoIsConcerned() {
        assertThat(errors(shipped("communication.bpmn")
                        .with(
                                "<camunda:in businessKey=\"${approval}\" />",
                                "<camunda:in businessKey=\"${chosen}\" />")))
                .containsExactly(
                        "communication.bpmn: the call activity 'Members decide' (members-decide) asks the members about nothing, so that no member concerned could be left out.");
    }

    @Test
    void wantsEveryFactCountedOverThoseWhoAreEligible() {
        assertThat(errors(shipped("approval.bpmn")
                        .with(
                                "sourceRef=\"deadline-reached\" targetRef=\"count-positions\"",
                                "sourceRef=\"deadline-reached\" targetRef=\"what-came-out\"")))
                .containsExactly(
                        "approval.bpmn: the intermediate catch event 'Deadline reached' (deadline-reached) can end the question without a count of those who are eligible.");
    }

    @Test
    void wantsARecordedDecisionBeforeAFinding() {
        assertThat(errors(shipped("case.bpmn")
                        .with(
                                "sourceRef=\"finding-proposed\" targetRef=\"put-finding\"",
                                "sourceRef=\"finding-proposed\" targetRef=\"record-finding\"")))
                .contains(
                        "case.bpmn: the service task 'Record the finding' (record-finding) can be reached without a recorded decision, and no finding stands without one.");
        assertThat(errors(shipped("case.bpmn")
                        .with(
                                "sourceRef=\"closing-proposed\" targetRef=\"put-closing\"",
                                "sourceRef=\"closing-proposed\" targetRef=\"close-case\"")))
                .contains(
                        "case.bpmn: the service task 'Close the case' (close-case) can be reached without a recorded decision of the members.");
    }

    @Test
    void wantsTheChairsSignatureAndTheMembersBeforeALetter() {
        assertThat(errors(shipped("communication.bpmn")
                        .with(
                                "sourceRef=\"note-approval\" targetRef=\"sign-letter\"",
                                "sourceRef=\"note-approval\" targetRef=\"list-letters\"")))
                .contains(
                        "communication.bpmn: the service task 'Hand a letter over' (hand-over-letter) can be reached without the Chair's signature.");
        assertThat(errors(shipped("communication.bpmn")
                        .with(
                                "sourceRef=\"choose-recipients\" targetRef=\"anybody-to-write-to\"",
                                "sourceRef=\"choose-recipients\" targetRef=\"sign-letter\"")))
                .contains(
                        "communication.bpmn: the service task 'Produce a letter' (produce-letter) can be reached without the members' approval.");
    }

    @Test
    void wantsTheMembersBeforeThePaper() {
        assertThat(errors(shipped("paper.bpmn")
                        .with(
                                "sourceRef=\"members-decide\" targetRef=\"what-came-out\"",
                                "sourceRef=\"members-decide\" targetRef=\"advance-copy\"")))
                .contains(
                        "paper.bpmn: the service task 'Put out the advance copy' (advance-copy) can be reached before the members have approved the paper.");
    }

    @Test
    void findsWhatIsNamedAndNotThere() {
        assertThat(errors(shipped("cycle.bpmn").with("camunda:formRef=\"step-done\"", "camunda:formRef=\"done\"")))
                .contains(
                        "cycle.bpmn: the user task 'Do the added step' (added-step) names the form 'done', which is not there.");
        assertThat(errors(shipped("case.bpmn").with("calledElement=\"approval\"", "calledElement=\"aproval\"")))
                .contains(
                        "case.bpmn: the call activity 'Members decide on closing' (members-decide-closing) names the diagram 'aproval', which is not there.");
        assertThat(errors(shipped("cycle.bpmn")
                        .with("name=\"step\" value=\"pre-msp\"", "name=\"step\" value=\"pre-mps\"")))
                .containsExactly(
                        "cycle.bpmn: the service task 'Open the draft' (open-pre-msp) opens a letter for 'pre-mps', which is no step of the year.");
        assertThat(errors(shipped("cycle.bpmn")
                        .with("name=\"step\" value=\"pre-msp\"", "name=\"step\" value=\"hand-over\"")))
                .containsExactly(
                        "cycle.bpmn: the service task 'Open the draft' (open-pre-msp) opens a letter that has no template.");
        assertThat(errors(shipped("case.bpmn").with("caseSteps.close(", "caseSteps.shut(")))
                .anyMatch(said -> said.contains("'caseSteps' has no step 'shut'"));
        assertThat(errors(shipped("cycle.bpmn").with("milestone pre-msp minus", "milestone pre-mps minus")))
                .containsExactly(
                        "cycle.bpmn: the boundary event '4 weeks before' (before-pre-msp) waits for the milestone 'pre-mps', which no year has.");
        assertThat(errors(shipped("case.bpmn").with("name=\"closing proposed\"", "name=\"closing wished\"")))
                .contains(
                        "case.bpmn: the intermediate catch event 'Closing proposed' (closing-proposed) waits for the message 'closing wished', which nobody sends.");
    }

    @Test
    void wantsItToBeReadable() {
        assertThat(said(shipped("case.bpmn").with("name=\"Adopted?\"", "name=\"Adopted\""), Weight.WARNING))
                .contains("case.bpmn: the exclusive gateway 'Adopted' (closing-adopted) asks no question.");
        assertThat(said(shipped("case.bpmn").with("name=\"Close the case\"", "name=\"Closing\""), Weight.WARNING))
                .contains("case.bpmn: the service task 'Closing' (close-case) is not named by a verb and its object.");
        assertThat(errors(shipped("case.bpmn").with("isExecutable=\"true\"", "isExecutable=\"false\"")))
                .contains("case.bpmn: the process 'Concern under Article 1' (case) cannot be run.");
        assertThat(errors(shipped("case.bpmn").with("bpmnElement=\"close-case\"", "bpmnElement=\"closed-case\"")))
                .contains(
                        "case.bpmn: the service task 'Close the case' (close-case) is not in the picture, so that nobody would see it.");
    }

    @Test
    void saysEverythingThatTheLocksRefuseAtOnce() {
        assertThat(errors(shipped("case.bpmn")
                        .with("${caseSteps.close(execution)}", "${runtime.exec('x')}")
                        .with("${caseSteps.dropProposal(execution)}", "${other.exec('x')}")))
                .filteredOn(said -> said.contains("but a step such as"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<",
                "<a/>",
                "{}",
                "not a file",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"
            })
    void findsWhatIsNoDrawing(String text) {
        for (String name : List.of("a.bpmn", "a.dmn", "a.form")) {
            assertThat(checks.check(OWNER, Workspace.of(Map.of(name, text.getBytes(StandardCharsets.UTF_8)))))
                    .isNotEmpty();
        }
    }

    @Test
    void saysWhatTheEngineCannotRead() {
        assertThat(errors(shipped("case.bpmn").with("messageRef=\"Message_ClosingProposed\"", "")))
                .anyMatch(said -> said.contains("the engine says in line"));
    }

    @Test
    void findsRulesThatAreInEachOthersWay() {
        assertThat(errors(shipped("pre-msp.dmn").with("hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\"")))
                .contains(
                        "pre-msp.dmn: the decision 'Who gets the pre-MSP communication' (pre-msp) lets the rules 1 and 2 apply at once, when 'State Party on the day' is true and 'Years without a report' is 1 and 'Article 5 outstanding' is true and 'Article 4 outstanding' is true and 'Mines retained (Article 3)' is true.");
    }

    @Test
    void findsARuleThatNeverApplies() {
        assertThat(said(
                        shipped("article-9.dmn")
                                .with("<text>\"in-dialogue\"</text>", "<text>\"nothing-communicated\"</text>"),
                        Weight.WARNING))
                .containsExactly(
                        "article-9.dmn: the rule (Rule_2) number 2 never applies: the rules above it take everything.");
    }

    @Test
    void findsCellsOfTheWrongTypeOrThatNobodyUnderstands() {
        assertThat(errors(shipped("pre-msp.dmn").with("<text>&gt;= 1</text>", "<text>\"many\"</text>")))
                .singleElement()
                .asString()
                .startsWith("pre-msp.dmn: the rule (Rule_1) number 1 ");
        assertThat(errors(shipped("pre-msp.dmn").with("<text>&gt;= 1</text>", "<text>&gt;= &gt;= 1</text>")))
                .anyMatch(said -> said.contains("number 1 has '>= >= 1' under 'Years without a report'"));
        assertThat(errors(shipped("pre-msp.dmn").with("typeRef=\"integer\"", "typeRef=\"date\"")))
                .anyMatch(said -> said.contains("has the type 'date'"));
        assertThat(errors(shipped("pre-msp.dmn").with("hitPolicy=\"FIRST\"", "hitPolicy=\"PRIORITY\"")))
                .anyMatch(said -> said.contains("hit policy PRIORITY"));
    }

    @Test
    void notesWhoIsNotChosen() {
        assertThat(said(shipped("article-9-follow-up.dmn"), Weight.NOTE))
                .containsExactly(
                        "article-9-follow-up.dmn: the decision 'Who gets the Article 9 follow-up' (article-9-follow-up) has no rule for some, for instance when 'Sent its legislation' is false.");
    }

    private DrawingFinding only(EditedFile file) {
        List<DrawingFinding> found = checks.check(OWNER, file.alone());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<String> errors(EditedFile file) {
        return said(file, Weight.ERROR);
    }

    private List<String> said(EditedFile file, Weight weight) {
        return checks.check(OWNER, file.alone()).stream()
                .filter(finding -> finding.weight() == weight)
                .map(DrawingFinding::toString)
                .toList();
    }
}
