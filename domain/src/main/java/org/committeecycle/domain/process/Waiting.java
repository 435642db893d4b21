package org.committeecycle.domain.process;

import java.time.Instant;
import org.committeecycle.domain.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody: a task, an approval or a step of the year.
 *
 * @param itself the task, approval or milestone, such as task/T-4
 * @param what what is asked, or the step's name
 * @param on what it is for, such as communication/2025-pre-msp
 * @param about the year or case whose visibility it inherits
 * @param waits on whom it waits, as a sentence goes on after its id; empty for a step
 */
public record Waiting(Subject itself, String what, Subject on, Subject about, String waits, @Nullable Instant due) {}
