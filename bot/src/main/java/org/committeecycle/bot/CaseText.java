package org.committeecycle.bot;

import org.committeecycle.domain.Subject;
import org.committeecycle.domain.cases.Cases;
import org.springframework.stereotype.Component;

/** Keeps what is said of a case out of Slack, an outside service, where the Committee has not decided otherwise. */
@Component
public class CaseText {

    /** Where the text is instead. */
    public static final String ELSEWHERE = "The ISU sends its text by mail.";

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
