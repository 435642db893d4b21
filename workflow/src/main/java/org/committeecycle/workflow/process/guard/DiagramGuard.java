package org.committeecycle.workflow.process.guard;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Reads a diagram element by element and refuses the first thing that is not in the vocabulary. */
@Component
class DiagramGuard {

    private static final Pattern DATE_OR_PERIOD = Pattern.compile("\\d{4}-\\d{2}.*|R\\d*/.*|P[\\dT].*");

    private final StepBeans steps;
    private final WordsOfWaiting waits;

    DiagramGuard(StepBeans steps, WordsOfWaiting waits) {
        this.steps = steps;
        this.waits = waits;
    }

    /** Has everything that the file may not hold refused, by sentences that name the element. */
    void check(String file, byte[] content, Refusals refusals) {
        Element root = Xml.root(file, content);
        Refused.unless(
                name(root).equals("definitions"),
                "%s: this is not a BPMN 2.0 diagram as Camunda Modeler writes it.",
                file);
        walk(file, root, refusals);
    }

    private void walk(String file, Element element, Refusals refusals) {
        Place place = new Place(file, element);
        if (!refusals.allows(place, () -> requireKnown(place, element))) {
            return;
        }
        Xml.attributes(element).forEach(attribute -> refusals.allows(place, () -> check(place, attribute)));
        refusals.allows(place, () -> requireWording(place, Place.kind(element), name(element), Xml.text(element)));
        Xml.children(element).forEach(child -> walk(file, child, refusals));
        if (name(element).equals("userTask")) {
            refusals.allows(place, () -> requireTask(place, element));
        }
    }

    /** People read these words in their list of tasks, and somebody must own each. */
    private static void requireTask(Place place, Element task) {
        Place.require(!task.getAttribute("name").isBlank(), place, "needs a name: a verb and its object.");
        Place.require(
                Xml.children(task).stream()
                        .anyMatch(child -> name(child).equals("documentation")
                                && !Xml.text(child).isEmpty()),
                place,
                "needs an instruction in its documentation.");
        Place.require(
                task.hasAttributeNS(DiagramVocabulary.CAMUNDA, "candidateGroups"),
                place,
                "needs an owner in its candidate groups: isu, chair or members.");
        Place.require(task.hasAttributeNS(DiagramVocabulary.CAMUNDA, "dueDate"), place, "needs a due date in words.");
    }

    private void requireKnown(Place place, Element element) {
        if (!DiagramVocabulary.hasElement(name(element))) {
            throw element.hasAttribute("id") && Xml.namespace(element).equals(DiagramVocabulary.BPMN)
                    ? place.refused("may not be used: a diagram has no %s here.", Place.kind(element))
                    : place.refused("may not hold '%s'.", element.getTagName());
        }
        requirePlacement(place, element);
    }

    /** The engine looks for some children by local name only: ours stand where their namespace belongs. */
    private void requirePlacement(Place place, Element element) {
        if (!(element.getParentNode() instanceof Element parent)) {
            return;
        }
        boolean amongExtensions = name(parent).equals("extensionElements")
                || Xml.namespace(parent).equals(DiagramVocabulary.CAMUNDA);
        if (amongExtensions != Xml.namespace(element).equals(DiagramVocabulary.CAMUNDA)) {
            throw place.refused("holds '%s' where it does not belong.", element.getTagName());
        }
        if (name(element).equals("timerEventDefinition") && startsTheProcess(parent)) {
            throw place.refused("may not start by itself: nobody would know for which subject.");
        }
    }

    private static boolean startsTheProcess(Element event) {
        return name(event).equals("startEvent")
                && event.getParentNode() instanceof Element around
                && name(around).equals("process");
    }

    private void check(Place place, Attr attribute) {
        String name = DiagramVocabulary.name(Xml.namespace(attribute), attribute.getLocalName());
        if (!DiagramVocabulary.hasAttribute(name(place.element()), name)) {
            throw place.refused("may not have '%s'.", attribute.getName());
        }
        requireWording(place, attribute.getName(), name, attribute.getValue());
    }

    private void requireWording(Place place, String what, String name, String text) {
        Wording wording = DiagramVocabulary.wording(name);
        if (text.isEmpty() && wording == Wording.PLAIN) {
            return;
        }
        if (wording == Wording.WAIT && DATE_OR_PERIOD.matcher(text).matches()) {
            throw place.refused("waits for '%s': a date may not stand in a diagram, write a wait in words.", text);
        }
        if (!wording.fits(text)) {
            throw place.refused("has the %s '%s', but %s is expected there.", what, text, wording.words());
        }
        try {
            requireMeaning(wording, text);
        } catch (Refused e) {
            throw place.refused("has the %s '%s': %s", what, text, e.getMessage());
        }
    }

    private void requireMeaning(Wording wording, String text) {
        if (wording == Wording.STEP) {
            Matcher step = wording.pattern().matcher(text);
            Refused.unless(step.matches(), "it names no step.");
            steps.require(step.group("bean"), step.group("method"));
        }
        if (wording == Wording.WAIT) {
            waits.check(text);
        }
    }

    private static String name(Element element) {
        return DiagramVocabulary.name(Xml.namespace(element), element.getLocalName());
    }
}
