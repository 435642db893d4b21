package org.committeecycle.bot.stub;

/**
 * One limit of Slack that a payload does not keep.
 *
 * @param path where, as a JSON pointer into the payload: {@code /blocks/0/text/text}
 * @param error what Slack answers to such a payload
 */
public record Breach(String path, String sentence, String error) {

    @Override
    public String toString() {
        return path + " " + sentence + " (" + error + ")";
    }
}
