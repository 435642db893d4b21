package org.committeecycle.workflow.communication;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import org.committeecycle.domain.register.EmailAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** In whose name letters leave by mail, and whether they do: never from a played year, nor under a notice at their head. */
@Component
class DispatchSettings {

    private static final String PLAYED = "play";

    private final boolean byMail;
    private final String from;
    private final String name;
    private final String replyTo;

    DispatchSettings(
            @Value("${spring.mail.host:}") String host,
            @Value("${dispatch.from:}") String from,
            @Value("${dispatch.from-name:Committee on Cooperative Compliance}") String name,
            @Value("${dispatch.reply-to:}") String replyTo,
            @Value("${committee.mode:once}") String mode,
            @Value("${committee.head-notice:}") String headNotice) {
        this.byMail = !host.isBlank() && !mode.equals(PLAYED) && headNotice.isBlank();
        this.from = from;
        this.name = name;
        this.replyTo = replyTo.isBlank() ? from : replyTo;
        if (byMail) {
            if (from.isBlank()) {
                throw new IllegalStateException(
                        "spring.mail.host names a mail server, and dispatch.from does not say who sends the letters.");
            }
            EmailAddress.of(from);
            EmailAddress.of(this.replyTo);
        }
    }

    boolean byMail() {
        return byMail;
    }

    InternetAddress from() throws MessagingException {
        return LetterMessage.named(from, name);
    }

    InternetAddress replyTo() throws MessagingException {
        return new InternetAddress(replyTo);
    }
}
