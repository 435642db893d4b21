package org.committeecycle.domain.process;

import java.time.Instant;

/**
 * A piece of work that failed again and again and now waits for a person.
 *
 * @param id by which it is tried again
 * @param sentence why it failed last
 * @param process the diagram
 * @param step the element of the diagram, by its name or id
 * @param subject the business key, for example 2025-1
 */
public record Incident(String id, String sentence, String process, String step, String subject, Instant since) {}
