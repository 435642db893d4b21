package org.committeecycle.workflow.communication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.communication.Dispatch.Fate;
import org.committeecycle.domain.communication.Dispatch.Outcome;
import org.committeecycle.domain.communication.Mail;
import org.committeecycle.domain.register.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class DispatchBySmtpTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-17T09:00:00Z"), ZoneOffset.UTC);
    private static final String FROM = "letters@committee.example";

    private final StubSmtp server = new StubSmtp();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aMailServerTakesTheLetterWithItsWordFileAndItsNames() throws Exception {
        GreenMail real = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        real.start();
        try {
            Outcome outcome = dispatch(real.getSmtp().getPort()).send(letter("Côte d’Avalon", "A letter"));
            assertThat(outcome.fate()).isEqualTo(Fate.TAKEN);
            MimeMessage taken = real.getReceivedMessages()[0];
            assertThat(taken.getMessageID()).isEqualTo("<2025-article-9.XAA@committee.example>");
            assertThat(taken.getFrom()).containsExactly(new InternetAddress(FROM, "The Committee"));
            assertThat(taken.getReplyTo()).containsExactly(new InternetAddress("isu@committee.example"));
            assertThat(taken.getHeader("To")[0]).startsWith("=?UTF-8?");
            InternetAddress to = (InternetAddress) taken.getRecipients(Message.RecipientType.TO)[0];
            assertThat(to.getPersonal()).isEqualTo("Permanent Mission of Côte d’Avalon");
            assertThat(to.getAddress()).isEqualTo("mission@avalon.example");
            assertThat(taken.getSentDate()).isEqualTo("2025-03-17T09:00:00Z");
            BodyPart file = ((Multipart) taken.getContent()).getBodyPart(1);
            assertThat(file.getFileName()).isEqualTo("2025-article-9-XAA.docx");
            assertThat(file.getContentType()).startsWith("application/vnd.openxmlformats");
            assertThat(file.getInputStream().readAllBytes()).asString().isEqualTo("a Word file");
        } finally {
            real.stop();
        }
    }

    @Test
    void aRefusedRecipientSaysWhy() {
        server.answers("RCPT", "550 5.1.1 no such mission");
        assertThat(send()).isEqualTo(new Outcome(Fate.REFUSED, "550 5.1.1 no such mission"));
        assertThat(server.letters).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HELLO, 421 too busy",
        "MAIL, 451 not now",
        "RCPT, 450 mailbox busy",
        "DATA, 452 no room",
        "., 451 not now"
    })
    void whatTheServerPutsOffIsTriedAgain(String command, String answer) {
        server.answers(command, answer);
        assertThat(send().fate()).isEqualTo(Fate.LATER);
        assertThat(server.letters).isEmpty();
        server.answersAgainAsUsual();
        assertThat(send().fate()).isEqualTo(Fate.TAKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELLO", "EHLO", "MAIL", "RCPT", "DATA"})
    void aLineCutBeforeTheLetterWasGivenLosesNothing(String command) {
        server.answers(command, StubSmtp.HANGS_UP);
        assertThat(send().fate()).isEqualTo(Fate.LATER);
        assertThat(server.letters).isEmpty();
    }

    @Test
    void aLineCutBeforeTheAnswerToTheLetterLeavesItOpen() {
        server.answers(StubSmtp.END_OF_DATA, StubSmtp.HANGS_UP);
        assertThat(send().fate()).isEqualTo(Fate.UNKNOWN);
        assertThat(server.letters).hasSize(1);
    }

    @Test
    void aLetterThatTheServerTookIsTakenHoweverTheLineEnds() {
        server.answers("QUIT", StubSmtp.HANGS_UP);
        assertThat(send().fate()).isEqualTo(Fate.TAKEN);
        server.answers("QUIT", "500 what?");
        assertThat(send().fate()).isEqualTo(Fate.TAKEN);
    }

    @Test
    void aServerThatIsDownIsWaitedFor() {
        int port = server.port();
        server.close();
        assertThat(dispatch(port).send(letter("Avalon", "A letter")).words())
                .startsWith("the mail server cannot be reached:");
        assertThat(dispatch(port).send(letter("Avalon", "A letter")).fate()).isEqualTo(Fate.LATER);
        assertThat(dispatch(port).fault()).isPresent();
    }

    @Test
    void aServerThatAnswersHasNoFault() {
        assertThat(dispatch(server.port()).fault()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\nBcc: all@example.org", "\nX: y", "\rX: y", "\u2028", "\u0000", "\u0085X: y"})
    void noNameBeginsAnotherHeader(String more) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> letter("Avalon" + more, "A letter"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> letter("Avalon", "A letter" + more));
    }

    @Test
    void aNameFullOfWhatMailAddressesAreMadeOfStaysAName() throws Exception {
        send(letter("Avalon\" <all@example.org>, \"", "A, letter; to: <all@example.org>"));
        MimeMessage taken = new MimeMessage(
                jakarta.mail.Session.getInstance(new Properties()),
                new java.io.ByteArrayInputStream(server.letters.get(0).getBytes()));
        assertThat(taken.getAllRecipients()).hasSize(1);
        assertThat(((InternetAddress) taken.getAllRecipients()[0]).getAddress()).isEqualTo("mission@avalon.example");
    }

    @Test
    void aPlayedYearMailsNothing() {
        assertThat(dispatch(server.port(), "play", "").isOn()).isFalse();
        assertThat(dispatch(server.port(), "serve", "Reconstruction").isOn()).isFalse();
        assertThat(dispatch(server.port(), "serve", "").isOn()).isTrue();
    }

    @Test
    void aMailServerWithoutASenderIsRefusedAtTheStart() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new DispatchSettings("mail.example", "", "The Committee", "", "serve", ""))
                .withMessageContaining("dispatch.from does not say who sends the letters");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        new DispatchSettings("mail.example", "a@b.example\nBcc: c", "The Committee", "", "serve", ""));
        assertThat(new DispatchSettings("", "", "The Committee", "", "serve", "").byMail())
                .isFalse();
    }

    private Outcome send() {
        return send(letter("Avalon", "A letter"));
    }

    private Outcome send(Mail mail) {
        return dispatch(server.port()).send(mail);
    }

    private static Mail letter(String state, String subject) {
        return new Mail(
                "2025-article-9.XAA",
                EmailAddress.of("mission@avalon.example"),
                "Permanent Mission of " + state,
                subject,
                "A letter is attached.\n",
                "2025-article-9-XAA.docx",
                "a Word file".getBytes());
    }

    private static DispatchBySmtp dispatch(int port) {
        return dispatch(port, "serve", "");
    }

    @SuppressWarnings("unchecked")
    private static DispatchBySmtp dispatch(int port, String mode, String headNotice) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        ObjectProvider<JavaMailSenderImpl> provider = mock(ObjectProvider.class);
        when(provider.getIfAvailable()).thenReturn(sender);
        return new DispatchBySmtp(
                provider,
                new DispatchSettings("127.0.0.1", FROM, "The Committee", "isu@committee.example", mode, headNotice),
                CLOCK);
    }
}
