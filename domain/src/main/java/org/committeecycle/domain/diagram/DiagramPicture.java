package org.committeecycle.domain.diagram;

import java.util.Map;

/** Draws a BPMN diagram as its owner laid it out. */
public interface DiagramPicture {

    /**
     * The diagram as one SVG element, complete in itself: nothing in it runs, and nothing is fetched. What the file does
     * not lay out is left out; refused when the file is no BPMN diagram.
     *
     * @param marks what happened to elements, by id; each is told by its colour, by its line and by a sign
     * @param tokens how many instances stand at an element, by id
     */
    Picture draw(String file, byte[] diagram, Map<String, Change.Kind> marks, Map<String, Integer> tokens);

    /**
     * A drawn diagram.
     *
     * @param svg every element of the diagram carries its id as {@code data-id}
     * @param width in the units of the picture, of which a line of text takes about 14
     */
    record Picture(String svg, int width, int height) {}
}
