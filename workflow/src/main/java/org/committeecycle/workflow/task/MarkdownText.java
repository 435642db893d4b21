package org.committeecycle.workflow.task;

/** The Markdown of a form's text as plain text, which looks the same in Slack and in the shell. */
final class MarkdownText {

    private MarkdownText() {}

    static String plain(String markdown) {
        return markdown.replaceAll("(?m)^\\s{0,3}#{1,6}\\s+", "")
                .replaceAll("(?m)^(\\s*)[*+-]\\s+", "$1• ")
                .replaceAll("!\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .replaceAll("\\[([^\\]]+)]\\(([^)\\s]+)\\)", "$1 ($2)")
                .replaceAll("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1", "$2")
                .strip();
    }
}
