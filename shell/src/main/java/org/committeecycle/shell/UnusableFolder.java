package org.committeecycle.shell;

/** A folder in which no house can keep its data; the message is the one sentence for whoever named it. */
final class UnusableFolder extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableFolder(String sentence) {
        super(sentence);
    }
}
