package org.committeecycle.domain.communication;

import java.util.stream.Stream;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Typed;
import org.committeecycle.domain.register.EmailAddress;

/**
 * One letter as it leaves by mail; a line break in what becomes a header is refused, because it would begin another one.
 *
 * @param id the same whenever this letter is sent, so that a mail server knows it again
 * @param addressee the Permanent Mission, in words
 * @param fileName the name of the attached Word file
 */
public record Mail(
        String id, EmailAddress to, String addressee, String subject, String text, String fileName, byte[] file) {

    public Mail {
        Stream.of(id, addressee, subject, fileName)
                .forEach(header -> Refused.unless(
                        header.codePoints().noneMatch(Typed::isControl),
                        "A name with a line break or a control character in it cannot stand in a mail: '%s'.",
                        Typed.shown(header)));
    }
}
