package org.committeecycle.workflow.process.guard;

import java.util.regex.Pattern;

/** How a text in a diagram may be written; everything that looks like an expression must be one of these. */
enum Wording {
    /** Words for people, ids and names: no expression at all. */
    PLAIN("(?s)(?!.*[$#]\\{).*", "plain text without an expression"),
    /** A step of ours. */
    STEP(
            "\\$\\{(?<bean>[a-z]\\w*Steps)\\.(?<method>[a-z]\\w*)\\(execution\\)}",
            "a step such as ${caseSteps.close(execution)}"),
    /** A comparison of an answer with a word. */
    ANSWER(
            "\\$\\{\\s*(?<variable>[a-z]\\w*)\\s*(?<sign>[!=]=)\\s*(?:'(?<word>[\\w -]*)'|(?<flag>true|false))\\s*}",
            "a comparison such as ${answer == 'YES'}"),
    /** One variable, or a literal. */
    VALUE("\\$\\{(?<variable>[a-z]\\w*)}|(?s)(?!.*[$#]\\{).*", "plain text or one variable such as ${answer}"),
    /** The business key a called diagram gets. */
    KEY(
            "\\$\\{(?<variable>[a-z]\\w*)}|#\\{execution\\.processBusinessKey}",
            "one variable such as ${letterKey}, or #{execution.processBusinessKey}"),
    /** A list to go through. */
    LIST("\\$\\{(?<variable>[a-z]\\w*)}|[a-z]\\w*", "the name of a variable"),
    /** A number of times. */
    TIMES("\\$\\{(?<variable>[a-z]\\w*)}|\\d{1,4}", "a number or one variable such as ${rounds}"),
    /** How long to wait; understood by the words of waiting. */
    WAIT("[\\p{Alnum} ,:-]{1,120}", "a wait in words such as 5 working days"),
    /** A whole number. */
    NUMBER("\\d{1,6}", "a whole number"),
    /** Switched on or off. */
    FLAG("true|false", "true or false"),
    /** How often a failed job is tried again. */
    TRIES("R\\d{1,2}/PT?\\d{1,4}[SMHD]|PT?\\d{1,4}[SMHD](,PT?\\d{1,4}[SMHD]){0,9}", "waits such as PT10S,PT1M,PT1H"),
    /** How long the engine remembers a finished diagram. */
    DAYS("P\\d{1,5}D", "a number of days such as P365D"),
    /** Whose task it is. */
    OWNER("isu|chair|members", "isu, chair or members"),
    /** The name of a diagram or form. */
    NAME("[a-z][a-z0-9-]*", "a name in small letters, digits and hyphens"),
    /** Which version of a form or diagram. */
    BINDING("latest|deployment", "latest or deployment"),
    /** The type of a formal expression. */
    FORMAL("(\\w+:)?tFormalExpression", "tFormalExpression"),
    /** Every variable. */
    ALL("all", "all");

    private final Pattern pattern;
    private final String words;

    Wording(String pattern, String words) {
        this.pattern = Pattern.compile(pattern);
        this.words = words;
    }

    boolean fits(String text) {
        return pattern.matcher(text).matches();
    }

    Pattern pattern() {
        return pattern;
    }

    /** What may stand there, in words. */
    String words() {
        return words;
    }
}
