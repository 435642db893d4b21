package org.committeecycle.domain.communication;

/** Where finished files are put out: written aside, then renamed, each once under its key. */
public interface Outbox {

    /** Puts the file out under the key, a relative path such as {@code letters/2025-x/JPN.docx}; the same bytes again change nothing. */
    void put(String key, byte[] bytes);

    /** A notice for the head of every document, such as that it is a reconstruction; empty when documents are real. */
    String headNotice();
}
