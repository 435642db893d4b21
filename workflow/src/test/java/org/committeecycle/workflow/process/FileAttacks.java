package org.committeecycle.workflow.process;

import static org.committeecycle.workflow.process.Attack.MARKER;
import static org.committeecycle.workflow.process.Attack.REFLECTION;
import static org.committeecycle.workflow.process.Attack.file;

import java.util.stream.Stream;

/** Tables that speak another language, entities from outside, and files of other kinds. */
final class FileAttacks {

    private static final String TABLE =
            """
            <?xml version="1.0" encoding="UTF-8"?>%1$s
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"
                xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                id="d" name="d" namespace="http://camunda.org/schema/1.0/dmn" %2$s>
              <decision id="attack" name="Choose" camunda:historyTimeToLive="P365D">
                <decisionTable id="t" hitPolicy="COLLECT">
                  <input id="in" label="Fact"><inputExpression id="ie" %3$s><text>%4$s</text></inputExpression></input>
                  <output id="out" label="Letter" name="letter" typeRef="string"/>
                  <rule id="r">
                    <inputEntry id="cell" %5$s><text>%6$s</text></inputEntry>
                    <outputEntry id="result" %7$s><text>%8$s</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;

    private static final String JUEL = "expressionLanguage='juel'";
    private static final String EVIL = "${" + REFLECTION + "}";
    private static final String EXTERNAL =
            "function(c) external { java: { class: \"java.lang.Runtime\", method signature: \"getRuntime()\" } }";

    private FileAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(
                table(
                        "JUEL for the whole table",
                        "",
                        JUEL,
                        "",
                        "fact",
                        "",
                        "",
                        "",
                        "",
                        "the definitions 'd' (d) uses the language 'juel'"),
                table(
                        "JUEL in an input",
                        "",
                        "",
                        JUEL,
                        EVIL,
                        "",
                        "",
                        "",
                        "",
                        "the input expression (ie) uses the language 'juel'"),
                table(
                        "JUEL in a cell",
                        "",
                        "",
                        "",
                        "fact",
                        JUEL,
                        EVIL,
                        "",
                        "",
                        "the input entry (cell) uses the language 'juel'"),
                table(
                        "JUEL in a result",
                        "",
                        "",
                        "",
                        "fact",
                        "",
                        "",
                        JUEL,
                        EVIL,
                        "the output entry (result) uses the language 'juel'"),
                table(
                        "a script in a cell",
                        "",
                        "",
                        "",
                        "fact",
                        "expressionLanguage='javascript'",
                        "1",
                        "",
                        "",
                        "uses the language 'javascript'"),
                table(
                        "an expression without its language",
                        "",
                        "",
                        "",
                        "fact",
                        "",
                        EVIL,
                        "",
                        "",
                        "reaches beyond the facts"),
                table(
                        "an external function",
                        "",
                        "",
                        "",
                        "fact",
                        "",
                        "",
                        "",
                        EXTERNAL,
                        "the output entry (result) has the expression"),
                table("an input that is no fact", "", "", "", "fact.class", "", "", "", "", "asks for 'fact.class'"),
                table(
                        "a date that never matches",
                        "",
                        "",
                        "typeRef='date'",
                        "fact",
                        "",
                        "",
                        "",
                        "",
                        "has the type 'date'"),
                table(
                        "an entity in a table",
                        entity(),
                        "",
                        "",
                        "&leak;",
                        "",
                        "",
                        "",
                        "",
                        "a document type or an entity may not be declared"),
                file(
                        "an entity in a diagram",
                        "attack.bpmn",
                        "<?xml version=\"1.0\"?>" + entity()
                                + "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">&leak;</bpmn:definitions>",
                        "attack.bpmn, line 1"),
                file(
                        "an entity that grows",
                        "attack.bpmn",
                        "<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>",
                        "may not be declared"),
                file("no XML", "attack.bpmn", "\0\1\2", "this is not XML"),
                file("another kind of XML", "attack.bpmn", "<html/>", "this is not a BPMN 2.0 diagram"),
                file(
                        "a script file",
                        "attack.groovy",
                        "new File('" + MARKER + "').createNewFile()",
                        "'attack.groovy' is no file"),
                file("a case diagram", "attack.cmmn", "<definitions/>", "'attack.cmmn' is no file"),
                file(
                        "a diagram by another ending",
                        "attack.bpmn20.xml",
                        "<definitions/>",
                        "'attack.bpmn20.xml' is no file"),
                file("a path as a name", "../attack.bpmn", "<definitions/>", "is no file"),
                file(
                        "a form that is a page",
                        "attack.form",
                        "{\"id\":\"attack\",\"components\":[{\"type\":\"html\",\"key\":\"h\",\"label\":\"Page\"}]}",
                        "attack.form: the field 'Page' (h)"),
                file(
                        "a form with another id",
                        "attack.form",
                        "{\"id\":\"other\",\"components\":[]}",
                        "the form's id is 'other'"),
                file("a form that is no JSON", "attack.form", "<form/>", "this is not JSON"));
    }

    private static Attack table(String name, Object... parts) {
        Object[] inside = java.util.Arrays.copyOf(parts, 8);
        return file(name, "attack.dmn", TABLE.formatted(inside), (String) parts[8]);
    }

    private static String entity() {
        return "<!DOCTYPE a [<!ENTITY leak SYSTEM \"file:///etc/hostname\">]>";
    }
}
