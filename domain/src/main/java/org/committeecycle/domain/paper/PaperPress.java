package org.committeecycle.domain.paper;

/** Sets a paper as a Word document; the same text gives the same bytes on every machine. */
public interface PaperPress {

    /** The paper as a .docx file. */
    byte[] press(PaperText paper);
}
