package org.committeecycle.domain.register;

/** What is known of one form in one Article 7 report. */
public enum FormState {
    /** The form came with the report. */
    SENT,
    /** The State said that what it sent earlier still holds. */
    UNCHANGED,
    /** The forms that came were noted, and this one is not among them. */
    NOT_SENT,
    /** Nobody noted which forms came. */
    NOT_NOTED
}
