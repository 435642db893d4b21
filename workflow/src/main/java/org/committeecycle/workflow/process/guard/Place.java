package org.committeecycle.workflow.process.guard;

import java.util.Locale;
import org.committeecycle.domain.Refused;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where in a file something stands, in words a process owner finds again: the file, the element's name and its id. */
record Place(String file, Element element) {

    /** The refusal of what stands here; the sentence begins with the file and the element. */
    Refused refused(String sentence, Object... values) {
        return new Refused("%s: %s %s", file, words(), values.length == 0 ? sentence : sentence.formatted(values));
    }

    static void require(boolean holds, Place place, String sentence) {
        if (!holds) {
            throw place.refused(sentence);
        }
    }

    /** For example {@code the service task 'Open the case' (open-case)}, or the nearest element around that has an id. */
    String words() {
        for (Node node = element; node instanceof Element here; node = node.getParentNode()) {
            if (here.hasAttribute("id")) {
                return "the %s%s (%s)".formatted(kind(here), name(here), here.getAttribute("id"));
            }
        }
        return "the " + kind(element);
    }

    /** The id of the element, or of the nearest around it that has one; empty when none has. */
    String id() {
        for (Node node = element; node instanceof Element here; node = node.getParentNode()) {
            if (here.hasAttribute("id")) {
                return here.getAttribute("id");
            }
        }
        return "";
    }

    /** The element's kind in words: {@code serviceTask} is a service task. */
    static String kind(Element element) {
        return element.getLocalName().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private static String name(Element element) {
        for (String attribute : new String[] {"name", "label"}) {
            if (!element.getAttribute(attribute).isBlank()) {
                return " '%s'".formatted(element.getAttribute(attribute).strip());
            }
        }
        return "";
    }
}
