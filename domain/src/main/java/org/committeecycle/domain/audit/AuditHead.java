package org.committeecycle.domain.audit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;

/** The newest entry of a chain and its seal, as "17:5e88...": kept outside, it proves later that nothing was rewritten. */
public record AuditHead(AuditNumber number, String seal) {

    private static final Pattern WRITTEN = Pattern.compile("(T?\\d+):([0-9a-f]{64})");

    /** Reads what {@link #toString()} writes. */
    public static AuditHead of(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        Refused.unless(written.matches(), "'%s' is no head: NUMBER:SEAL is expected, as 'audit head' prints it.", text);
        return new AuditHead(AuditNumber.of(written.group(1)), written.group(2));
    }

    @Override
    public String toString() {
        return number + ":" + seal;
    }
}
