package org.committeecycle.domain.diagram;

/** The words under which a part says what a rule asks for; the reader translates what the tools write into them. */
public final class Facet {

    /** What the element says about itself to people. */
    public static final String DOCUMENTATION = "documentation";
    /** A wait in words: of a timer event. */
    public static final String WAIT = "wait";
    /** A wait in words: until when a task is to be done. */
    public static final String DUE = "due";
    /** Whose task it is: isu, chair or members. */
    public static final String OWNER = "owner";
    /** The person to whom another tool gave the task. */
    public static final String ASSIGNEE = "assignee";
    /** The form by which a task is answered. */
    public static final String FORM = "form";
    /** The step of ours that a service task calls, as {@code ${bean.method(execution)}}. */
    public static final String STEP = "step";
    /** The variable that takes a step's answer. */
    public static final String ANSWER = "answer";
    /** When a sequence flow is taken. */
    public static final String CONDITION = "condition";
    /** The flow taken when no other is. */
    public static final String DEFAULT = "default";
    /** The diagram that a call activity runs. */
    public static final String CALLS = "calls";
    /** The kind of an event: timer, message, escalation, terminate, link and others; absent for a plain one. */
    public static final String EVENT = "event";
    /** The name of the message that is waited for or sent. */
    public static final String MESSAGE = "message";
    /** The element on whose border an event sits. */
    public static final String ATTACHED_TO = "attached to";
    /** Whether an event ends what it interrupts; absent means yes. */
    public static final String INTERRUPTING = "interrupting";
    /** Where a sequence flow begins. */
    public static final String SOURCE = "source";
    /** Where a sequence flow ends. */
    public static final String TARGET = "target";
    /** Whether a diagram can be run. */
    public static final String EXECUTABLE = "executable";
    /** The version that an owner gave the diagram. */
    public static final String VERSION = "version tag";
    /** Whether a part is drawn; {@code no} when the picture leaves it out. */
    public static final String DRAWN = "drawn";
    /** How a table joins the rules that apply. */
    public static final String HIT_POLICY = "hit policy";
    /** The fact that a column of a table asks for. */
    public static final String ASKS = "asks";
    /** The type of a column of a table, or of a field of a form. */
    public static final String TYPE = "type";
    /** Where a part stands among its like, counted from 1: a rule of a table, a field of a form. */
    public static final String POSITION = "position";
    /** Begins what a process owner changes on a step, such as {@code property rule}. */
    public static final String PROPERTY = "property ";
    /** Begins what stands under a column of a table, such as {@code cell Reports missing}. */
    public static final String CELL = "cell ";
    /** Begins anything that would be called while the diagram runs, such as {@code listener start}. */
    public static final String LISTENER = "listener ";

    private Facet() {}
}
