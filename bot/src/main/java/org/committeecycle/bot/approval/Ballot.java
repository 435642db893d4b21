package org.committeecycle.bot.approval;

import org.committeecycle.domain.Refused;

/**
 * What the buttons of a question carry: the approval and the version of the text that was read, so that a press never
 * counts for another text.
 */
record Ballot(String approval, int version) {

    static Ballot parse(String value) {
        int colon = value.lastIndexOf(':');
        Refused.unless(
                colon > 0 && value.substring(colon + 1).matches("\\d{1,6}"),
                "This button is damaged: please use a newer message.");
        return new Ballot(value.substring(0, colon), Integer.parseInt(value.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return approval + ":" + version;
    }
}
