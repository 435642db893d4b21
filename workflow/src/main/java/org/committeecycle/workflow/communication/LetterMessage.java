package org.committeecycle.workflow.communication;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.committeecycle.domain.communication.Mail;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;

/** A letter as a MIME message; its id is the same however often it is made, and it knows whether it began to leave. */
class LetterMessage extends MimeMessage {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final String id;
    private boolean leaving;

    LetterMessage(Session session, Mail mail, DispatchSettings settings, Instant now) throws MessagingException {
        super(session);
        InternetAddress from = settings.from();
        this.id = "<%s@%s>".formatted(mail.id(), from.getAddress().replaceFirst("^.*@", ""));
        String utf8 = StandardCharsets.UTF_8.name();
        MimeMessageHelper message = new MimeMessageHelper(this, MimeMessageHelper.MULTIPART_MODE_MIXED, utf8);
        message.setFrom(from);
        message.setReplyTo(settings.replyTo());
        message.setTo(addressee(mail));
        message.setSubject(mail.subject());
        message.setText(mail.text());
        message.setSentDate(Date.from(now));
        message.addAttachment(mail.fileName(), new ByteArrayResource(mail.file()), WORD);
        saveChanges();
    }

    private static InternetAddress addressee(Mail mail) throws MessagingException {
        return named(mail.to().value(), mail.addressee());
    }

    /** The address with a name before it, encoded where it is not plain English. */
    static InternetAddress named(String address, String name) throws MessagingException {
        try {
            return new InternetAddress(address, name, StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java runtime has UTF-8", e);
        }
    }

    /** Whether the mail server was given any of it, so that only it can say what it kept. */
    boolean isLeaving() {
        return leaving;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        leaving = true;
        super.writeTo(out, ignored);
    }
}
