package org.committeecycle.bot;

import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cases.Cases;
import org.springframework.stereotype.Component;

/** Keeps what is said of a case out of Slack, an outside service, where the Committee has not decided otherwise. */
@Component
public class CaseText {

    /** Where the text is instead. */
    public static final String ELSEWHERE = "The ISU sends its text by mail.";

    /** What to mind before words on such a case are written here. */
    public static final String CAUTION =
            ":warning: The Committee has not decided that the text of this case may be in Slack,"
                    + " and what is written here passes through it. Write no more than may be read there, or give your words to"
                    + " the ISU, which records them for you.";

    private final Cases cases;

    CaseText(Cases cases) {
        this.cases = cases;
    }

    /** Whether only the reference and the deadlines of the subject may be shown. */
    public boolean isWithheld(Subject about) {
        return !cases.textMayBeInSlack(about);
    }

    /** The words as mrkdwn that shows them as they are, or the neutral words in place of those about such a case. */
    public String orNeutral(Subject about, String words, String neutral) {
        return Cut.escaped(isWithheld(about) ? neutral : words);
    }
}
