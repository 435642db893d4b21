package org.committeecycle.domain.register;

import java.util.regex.Pattern;
import org.committeecycle.domain.Refused;

/** An address for mail, in the plain form that every mail server takes: no display name, no second address, no line break. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

    public EmailAddress {
        Refused.unless(
                value.length() <= LONGEST && PLAIN.matcher(value).matches(),
                "'%s' is not an address for mail: one such as mission@example.org is expected.",
                value.replaceAll("\\p{Cntrl}", "?"));
    }

    public static EmailAddress of(String value) {
        return new EmailAddress(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
