package org.committeecycle.domain.diagram;

/**
 * Where an instance of a diagram stands.
 *
 * @param element the id of the element at which it waits, or in which it is
 * @param subject the business key of the instance, such as {@code 2025-1}
 * @param version the number of the diagram's version on which it runs, counted from 1
 */
public record Token(String element, String subject, int version) {}
