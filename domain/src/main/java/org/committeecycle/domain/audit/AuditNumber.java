package org.committeecycle.domain.audit;

import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Subject;

/** The number of an entry of the audit: "17" is a change, "T17" a line of a transcript. */
public record AuditNumber(String value) {

    private static final Pattern NUMBER = Pattern.compile("T?[1-9]\\d{0,8}");

    public AuditNumber {
        Refused.unless(NUMBER.matcher(value).matches(), "'%s' is no number of an entry: 17 or T17 is expected.", value);
    }

    public static AuditNumber of(String value) {
        return new AuditNumber(value);
    }

    public AuditChain chain() {
        return value.startsWith(AuditChain.TRANSCRIPTS.letter()) ? AuditChain.TRANSCRIPTS : AuditChain.CHANGES;
    }

    /** Its place in its chain, beginning with 1. */
    public int place() {
        return Integer.parseInt(value.substring(chain().letter().length()));
    }

    /** What a redaction of the entry is recorded on. */
    public Subject subject() {
        return Subject.of(Subject.Kind.AUDIT, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
