package org.committeecycle.bot.cases;

import org.committeecycle.bot.CaseText;
import org.committeecycle.bot.Sheet;
import org.committeecycle.domain.Subject;
import org.springframework.stereotype.Component;

/** Warns whoever is about to write of a case whose text may not be in Slack. */
@Component
class CaseCaution {

    private static final String WORDS =
            ":warning: The Committee has not decided that the text of this case may be in Slack,"
                    + " and what is written here passes through it. Write no more than may be read there, or give your words to"
                    + " the ISU, which records them for you.";

    private final CaseText caseText;

    CaseCaution(CaseText caseText) {
        this.caseText = caseText;
    }

    Sheet in(Sheet sheet, Subject about) {
        return caseText.isWithheld(about) ? sheet.says(WORDS) : sheet;
    }
}
