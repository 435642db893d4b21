package org.committeecycle.workflow.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.committeecycle.workflow.diagram.Editions.changes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.diagram.Change;
import org.committeecycle.domain.diagram.Workspace;
import org.junit.jupiter.api.Test;

class ComparisonOfDiagramsTest {

    private static final String LETTER = "communication.bpmn";

    @Test
    void findsNothingWhereNothingDiffers() {
        assertThat(Editions.COMPARISONS.compare(Editions.OWNER, Editions.SHIPPED, Editions.SHIPPED))
                .isEmpty();
    }

    @Test
    void tellsTheSilencePeriodAsARuleOfProcedure() {
        assertThat(changes(
                        LETTER,
                        "name=\"period\" value=\"5 working days\"",
                        "name=\"period\" value=\"10 working days\""))
                .containsExactly(new Change(
                        LETTER,
                        "put-to-members",
                        Change.Kind.CHANGED,
                        "The silence period of 'Put the letter to the members' is 10 working days, was 5 working"
                                + " days.",
                        true));
    }

    @Test
    void tellsWaitsOwnersDeadlinesAndFormsThatAreNoRule() {
        assertThat(changes(LETTER, "milestone hand-over plus 4 weeks", "milestone hand-over plus 6 weeks"))
                .extracting(Change::sentence, Change::ruleOfProcedure)
                .containsExactly(tuple(
                        "The wait of 'Four weeks after the hand-over' is milestone hand-over plus 6 weeks, was milestone"
                                + " hand-over plus 4 weeks.",
                        false));
        assertThat(sentences(changes(
                        LETTER,
                        "camunda:candidateGroups=\"isu\" camunda:dueDate=\"10 working days\"",
                        "camunda:candidateGroups=\"members\"")))
                .containsExactly(
                        "'Draft the letter' has no deadline any more; it was 10 working days.",
                        "'Draft the letter' belongs to the members, was the ISU's.");
        assertThat(sentences(
                        changes("paper.bpmn", "camunda:formRef=\"paper-edited\"", "camunda:formRef=\"step-done\"")))
                .containsExactly("The form of 'Edit the paper' is 'step-done', was 'paper-edited'.");
    }

    @Test
    void takesTheChairsSignatureForARule() {
        List<Change> changes = changes(LETTER, "candidateGroups=\"chair\"", "candidateGroups=\"isu\"");

        assertThat(sentences(changes)).containsExactly("'Sign the letter' belongs to the ISU, was the Chair's.");
        assertThat(changes).allMatch(Change::ruleOfProcedure);
    }

    @Test
    void tellsAConditionInWords() {
        List<Change> changes = changes("case.bpmn", "${outcome == 'ADOPTED'}", "${outcome != 'NOT_ADOPTED'}");

        assertThat(sentences(changes))
                .contains("From 'Adopted?' to 'Close the case': when outcome is not NOT_ADOPTED, was when outcome is"
                        + " ADOPTED.");
        assertThat(changes).allMatch(Change::ruleOfProcedure);
    }

    @Test
    void tellsAStepBetweenTwoOthersInOneSentence() {
        List<Change> changes = changes(LETTER, ASK_THE_CAPITAL);

        assertThat(sentences(changes))
                .containsExactly(
                        "New: the user task 'Ask the delegate's capital' between 'Note the approval' and 'Sign the"
                                + " letter'; not in the picture; deadline 3 working days; form 'capital'; it belongs to the"
                                + " members.");
        assertThat(changes).noneMatch(Change::ruleOfProcedure);
    }

    private static final String[] ASK_THE_CAPITAL = {
        "sourceRef=\"note-approval\" targetRef=\"sign-letter\" />",
        "sourceRef=\"note-approval\" targetRef=\"ask-capital\" /><bpmn:userTask id=\"ask-capital\" name=\"Ask the"
                + " delegate's capital\" camunda:candidateGroups=\"members\" camunda:dueDate=\"3 working days\""
                + " camunda:formRef=\"capital\"/><bpmn:sequenceFlow id=\"Flow_x\" sourceRef=\"ask-capital\""
                + " targetRef=\"sign-letter\"/>"
    };

    @Test
    void tellsTheSameStepGoneAgain() {
        String edited = Editions.text(LETTER).replace(ASK_THE_CAPITAL[0], ASK_THE_CAPITAL[1]);
        Workspace with = Editions.SHIPPED.with(Workspace.of(Map.of(LETTER, edited.getBytes(StandardCharsets.UTF_8))));

        assertThat(sentences(Editions.COMPARISONS.compare(Editions.OWNER, with, Editions.SHIPPED)))
                .containsExactly(
                        "Gone: the user task 'Ask the delegate's capital' between 'Note the approval' and 'Sign the"
                                + " letter'.");
    }

    @Test
    void tellsAWayThatLeadsElsewhere() {
        assertThat(sentences(changes(
                        LETTER,
                        "sourceRef=\"return-to-drafter\" targetRef=\"draft-letter\"",
                        "sourceRef=\"return-to-drafter\" targetRef=\"choose-recipients\"")))
                .containsExactly(
                        "'Return to the drafter' now leads to 'Choose the recipients' (was 'Draft the letter').");
    }

    @Test
    void takesAWayRoundTheMembersForARule() {
        List<Change> changes = changes(
                LETTER,
                "sourceRef=\"draft-letter\" targetRef=\"choose-recipients\"",
                "sourceRef=\"draft-letter\" targetRef=\"list-letters\"");

        assertThat(changes).hasSize(1).allMatch(Change::ruleOfProcedure);
    }

    @Test
    void takesAStepBetweenQuestionAndOutcomeForARule() {
        List<Change> changes = changes(
                LETTER,
                "sourceRef=\"put-to-members\" targetRef=\"members-decide\" />",
                "sourceRef=\"put-to-members\" targetRef=\"think\" /><bpmn:userTask id=\"think\" name=\"Think\"/>"
                        + "<bpmn:sequenceFlow id=\"Flow_x\" sourceRef=\"think\" targetRef=\"members-decide\"/>");

        assertThat(changes).hasSize(1).allMatch(Change::ruleOfProcedure);
    }

    @Test
    void takesAWayPastTheOutcomeForARule() {
        List<Change> changes = changes(
                LETTER,
                "<bpmn:subProcess id=\"taken-back\"",
                "<bpmn:boundaryEvent id=\"hurry\" name=\"In a hurry\" attachedToRef=\"members-decide\">"
                        + "<bpmn:timerEventDefinition/></bpmn:boundaryEvent><bpmn:sequenceFlow id=\"Flow_x\""
                        + " sourceRef=\"hurry\" targetRef=\"note-approval\"/><bpmn:subProcess id=\"taken-back\"");

        assertThat(changes).hasSize(1).allMatch(Change::ruleOfProcedure);
        assertThat(sentences(changes))
                .singleElement()
                .asString()
                .startsWith(
                        "New: the timer boundary event 'In a hurry' on 'Members decide', before 'Note the approval'");
    }

    @Test
    void takesForARuleWhatGathersTheQuestionsAndWhatFollowsFromThem() {
        assertThat(changes("paper.bpmn", "camunda:collection=\"casesApart\"", "camunda:collection=\"cases\""))
                .hasSize(1)
                .allMatch(Change::ruleOfProcedure);
        assertThat(changes(
                        "case.bpmn", "${caseSteps.recordFinding(execution)}", "${caseSteps.dropProposal(execution)}"))
                .hasSize(1)
                .allMatch(Change::ruleOfProcedure);
        assertThat(changes(
                        LETTER,
                        "sourceRef=\"note-approval\" targetRef=\"sign-letter\"",
                        "sourceRef=\"note-approval\" targetRef=\"list-letters\""))
                .hasSize(1)
                .allMatch(Change::ruleOfProcedure);
    }

    @Test
    void takesNothingForARuleThatOnlyExplains() {
        assertThat(changes("approval.bpmn", "One question to the members.", "One question to all members."))
                .hasSize(1)
                .noneMatch(Change::ruleOfProcedure);
        assertThat(changes("approval.bpmn", "deadline of the approval", "5 days"))
                .hasSize(1)
                .allMatch(Change::ruleOfProcedure);
    }

    @Test
    void tellsANewIdAsOneThing() {
        assertThat(sentences(changes(LETTER, "\"draft-letter\"", "\"write-letter\"")))
                .containsExactly(
                        "The id of 'Draft the letter' is 'write-letter', was 'draft-letter'; all else is the same.");
    }

    @Test
    void tellsANewNameAndTheChangedWordsOfALongText() {
        assertThat(sentences(changes(LETTER, "name=\"Draft the letter\"", "name=\"Write the letter\"")))
                .containsExactly("The user task 'Write the letter' was called 'Draft the letter' before.");
        assertThat(sentences(
                        changes(LETTER, "Write the letter in Word and say what it is for", "Write the letter in Word")))
                .containsExactly(
                        "In the documentation of 'Draft the letter', “Word,” stands in the place of “Word and say what it is"
                                + " for,”.");
    }

    @Test
    void tellsAListenerAndWhatWeHaveNoWordFor() {
        assertThat(sentences(changes(
                        LETTER,
                        "chosen when the draft is finished.</bpmn:documentation>",
                        "chosen when the draft is finished.</bpmn:documentation>"
                                + "<bpmn:extensionElements><camunda:taskListener event=\"create\""
                                + " class=\"org.example.Evil\"/></bpmn:extensionElements>")))
                .containsExactly("The listener 'create' of 'Draft the letter' is “org.example.Evil”; it had none.");
        assertThat(sentences(changes(LETTER, "historyTimeToLive=\"P365D\"", "historyTimeToLive=\"P30D\"")))
                .containsExactly("The 'historyTimeToLive' of the process 'Letter to States' is “P30D”, was “P365D”.");
    }

    @Test
    void knowsWhenOnlyThePictureMoved() {
        assertThat(sentences(changes("approval.bpmn", "<dc:Bounds x=\"172\"", "<dc:Bounds x=\"170\"")))
                .containsExactly("Only the picture moved, or what the tool notes for itself.");
    }

    @Test
    void tellsWholeFilesAndThoseItCannotRead() {
        Workspace none = Workspace.of(Map.of());
        Workspace one =
                Workspace.of(Map.of(LETTER, Editions.SHIPPED.file(LETTER).orElseThrow()));

        assertThat(Editions.COMPARISONS.compare(Editions.OWNER, none, one))
                .containsExactly(
                        new Change(LETTER, "", Change.Kind.ADDED, "The diagram 'Letter to States' is new.", true));
        assertThat(sentences(changes(LETTER, "not XML at all")))
                .singleElement()
                .asString()
                .startsWith("The file differs, and cannot be compared part by part: communication.bpmn, line 1:");
    }

    @Test
    void refusesADelegate() {
        Actor delegate = Actor.delegate("Ann", new StateCode("XAA"), Channel.SLACK);

        assertThatThrownBy(() -> Editions.COMPARISONS.compare(delegate, Editions.SHIPPED, Editions.SHIPPED))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("Only an operator, a process owner or an auditor looks into the diagrams");
    }

    private static List<String> sentences(List<Change> changes) {
        return changes.stream().map(Change::sentence).toList();
    }
}
