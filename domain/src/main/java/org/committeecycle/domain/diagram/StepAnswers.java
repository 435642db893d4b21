package org.committeecycle.domain.diagram;

import java.util.Set;

/** What the steps that diagrams call can answer. */
public interface StepAnswers {

    /** The words with which the step, such as <code>${caseSteps.close(execution)}</code>, can answer; none when it answers no word. */
    Set<String> of(String step);
}
