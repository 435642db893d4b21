package org.committeecycle.bot.cases;

import org.committeecycle.bot.CaseText;
import org.committeecycle.bot.Sheet;
import org.committeecycle.domain.Subject;
import org.springframework.stereotype.Component;

/** Warns whoever is about to write of a case whose text may not be in Slack. */
@Component
class CaseCaution {

    private final CaseText caseText;

    CaseCaution(CaseText caseText) {
        this.caseText = caseText;
    }

    Sheet in(Sheet sheet, Subject about) {
        return caseText.isWithheld(about) ? sheet.says(CaseText.CAUTION) : sheet;
    }
}
