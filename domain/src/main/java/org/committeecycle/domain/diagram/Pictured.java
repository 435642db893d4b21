package org.committeecycle.domain.diagram;

import java.util.List;

/**
 * A diagram in force with what stands on it.
 *
 * @param stands where something stands, in the order of the diagram; an element that only an older version has comes last
 * @param reasons why the one subject waits, a sentence each; empty when all that runs is pictured
 */
public record Pictured(DiagramPicture.Picture picture, List<Stand> stands, List<String> reasons) {

    /**
     * How many stand at an element.
     *
     * @param name what people read on the element; empty when it has none, or is not in force any more
     */
    public record Stand(String element, String name, int count) {}
}
