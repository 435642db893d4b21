package org.committeecycle.workflow.diagram;

import java.util.List;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.communication.LetterTemplates;
import org.committeecycle.domain.diagram.EditionInForce;
import org.committeecycle.domain.diagram.SourceKind;
import org.springframework.stereotype.Component;

/** The templates of the edition in force. */
@Component
class LetterTemplatesInForce implements LetterTemplates {

    private final EditionInForce inForce;

    LetterTemplatesInForce(EditionInForce inForce) {
        this.inForce = inForce;
    }

    @Override
    public byte[] template(String key) {
        return inForce.file(SourceKind.LETTER.file(key))
                .orElseThrow(() -> new Refused(
                        "There is no letter template '%s': the keys are %s.", key, String.join(", ", keys())));
    }

    @Override
    public List<String> keys() {
        return inForce.files().names(SourceKind.LETTER).stream()
                .map(SourceKind.LETTER::idIn)
                .sorted()
                .toList();
    }
}
