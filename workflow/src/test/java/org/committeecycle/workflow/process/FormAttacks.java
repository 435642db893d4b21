package org.committeecycle.workflow.process;

import static org.committeecycle.workflow.process.Attack.file;

import java.util.stream.Stream;

/** Forms that compute, load, hide or forge what nobody sees, and forms that could not be asked as they are drawn. */
final class FormAttacks {

    private static final String INPUT = "{'type':'textfield','key':'x','label':'Ask'}";

    private FormAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(
                field("an expression as a label", "'label':'=name'", "has an expression as its 'label'"),
                field("a template in a description", "'description':'Dear {{name}}'", "as its 'description'"),
                field("a condition", "'conditional':{'hide':'=true'}", "has an expression as its 'hide'"),
                field("a field nobody sees", "'conditional':{'hide':true}", "is always hidden"),
                field("an expression as a bound", "'validate':{'min':'=1+1'}", "has an expression as its 'min'"),
                field("a bound that is no number", "'validate':{'max':'many'}", "has the max 'many'"),
                field("bounds the wrong way round", "'validate':{'minLength':5,'maxLength':2}", "takes no answer"),
                field("a pattern that is none", "'validate':{'pattern':'('}", "has the pattern '('"),
                field("a field nobody can fill", "'readonly':true", "cannot be filled (readonly)"),
                field("an approval forged by an answer", "'key':'approval'", "the software itself fills"),
                field("another subject's visibility", "'key':'about'", "the software itself fills"),
                field("a path as a key", "'key':'a.b'", "needs a key of letters and digits"),
                day("a time of day", "'subtype':'datetime'", "asks for a time of day (datetime)"),
                day("days to come", "'subtype':'date','disallowPassedDates':true", "which nobody would check"),
                choice("choices from an expression", "'valuesExpression':'=list'", "as its 'valuesExpression'"),
                choice("choices from a variable", "'valuesKey':'list'", "has the property 'valuesKey'"),
                choice("no choice", "'values':[]", "offers nothing to choose from"),
                choice("a choice twice", "'values':[{'value':'a'},{'value':'a'}]", "two choices of the value 'a'"),
                choice("a choice of nothing", "'values':[{'value':' ','label':'A'}]", "the choice 'A' without a value"),
                choice("a choice with a comma", "'values':[{'value':'a,b'}]", "'a,b' with a comma"),
                form("the same key twice", INPUT + "," + INPUT, "has the key of another field, 'x'"),
                form("a nested field that loads", group("{'type':'iframe','id':'y'}"), "is of the kind 'iframe'"),
                form("a nested path", "{'type':'group','id':'g','path':'a','components':[]}", "property 'path'"),
                form("a picture from elsewhere", "{'type':'image','id':'y','source':'https://x'}", "the kind 'image'"),
                form("a file picker", "{'type':'filepicker','key':'y','label':'Scan'}", "the field 'Scan' (y)"));
    }

    private static Attack field(String name, String property, String refusal) {
        return form(name, "{'type':'number','key':'x'," + property + "}", refusal);
    }

    private static Attack day(String name, String property, String refusal) {
        return form(name, "{'type':'datetime','key':'x'," + property + "}", refusal);
    }

    private static Attack choice(String name, String property, String refusal) {
        return form(name, group("{'type':'taglist','key':'x'," + property + "}"), refusal);
    }

    private static String group(String component) {
        return "{'type':'group','id':'g','components':[" + component + "]}";
    }

    private static Attack form(String name, String components, String refusal) {
        return file(
                name,
                "attack.form",
                "{'id':'attack','components':[%s]}".formatted(components).replace('\'', '"'),
                refusal);
    }
}
