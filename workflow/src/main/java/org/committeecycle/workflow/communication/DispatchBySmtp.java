package org.committeecycle.workflow.communication;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.Optional;
import org.committeecycle.domain.communication.Dispatch;
import org.committeecycle.domain.communication.Mail;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Letters by SMTP, one connection each. When the line breaks between the letter and the answer to it, only the mail server
 * knows whether it took it; how the connection ends afterwards says nothing.
 */
@Component
class DispatchBySmtp implements Dispatch {

    private static final int NO = 400;
    private static final int NEVER = 500;

    private final @Nullable JavaMailSenderImpl server;
    private final DispatchSettings settings;
    private final Clock clock;

    DispatchBySmtp(ObjectProvider<JavaMailSenderImpl> server, DispatchSettings settings, Clock clock) {
        this.server = settings.byMail() ? server.getIfAvailable() : null;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public boolean isOn() {
        return server != null;
    }

    @Override
    public Outcome send(Mail mail) {
        Transport transport;
        try {
            transport = connected();
        } catch (MessagingException unreachable) {
            return new Outcome(Fate.LATER, "the mail server cannot be reached: " + new SmtpAnswer(unreachable).words());
        }
        try {
            return send(transport, mail);
        } finally {
            close(transport);
        }
    }

    /** What stands between this process and its mail server; empty when nothing does. */
    Optional<String> fault() {
        try {
            close(connected());
            return Optional.empty();
        } catch (MessagingException unreachable) {
            return Optional.of(new SmtpAnswer(unreachable).words());
        }
    }

    private Transport connected() throws MessagingException {
        JavaMailSenderImpl mail = Optional.ofNullable(server).orElseThrow();
        Transport transport = mail.getSession()
                .getTransport(Optional.ofNullable(mail.getProtocol()).orElse("smtp"));
        transport.connect(mail.getHost(), mail.getPort(), mail.getUsername(), mail.getPassword());
        return transport;
    }

    private Outcome send(Transport transport, Mail mail) {
        @Nullable LetterMessage letter = null;
        try {
            letter = new LetterMessage(
                    Optional.ofNullable(server).orElseThrow().getSession(), mail, settings, clock.instant());
            transport.sendMessage(letter, letter.getAllRecipients());
            return new Outcome(Fate.TAKEN, "");
        } catch (MessagingException failed) {
            SmtpAnswer answer = new SmtpAnswer(failed);
            return new Outcome(fate(answer, letter != null && letter.isLeaving()), answer.words());
        }
    }

    private static Fate fate(SmtpAnswer answer, boolean leaving) {
        if (answer.code() >= NEVER) {
            return Fate.REFUSED;
        }
        return answer.code() >= NO || !leaving ? Fate.LATER : Fate.UNKNOWN;
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException afterAll) {
            // what was answered before holds
        }
    }
}
