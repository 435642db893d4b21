package org.committeecycle.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.committeecycle.bot.stub.StubSlack;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.StateCode;
import org.committeecycle.domain.communication.Communication.Status;
import org.committeecycle.domain.communication.Communications;
import org.committeecycle.domain.communication.Letter;
import org.committeecycle.domain.cycle.Deadlines;
import org.committeecycle.domain.cycle.When;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A letter to every State Party, from its draft in a served house to what a mail server has of it; every address is
 * invented.
 */
class LettersByMailTest {

    private static final Duration LONG = Duration.ofMinutes(3);

    private static final StubSlack STUB = new StubSlack();
    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    static Path data;

    private static String id;
    private static List<String> recipients;
    private static int leftBeforeTheSignature;
    private static String signed;
    private static String list;

    @BeforeAll
    static void aLetterIsDraftedApprovedAndSigned() {
        MAIL.start();
        try (ServedHouse house = new ServedHouse(
                STUB,
                data,
                List.of(
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + MAIL.getSmtp().getPort(),
                        "--dispatch.from=letters@committee.example",
                        "--dispatch.from-name=Comité de coopération"))) {
            house.committee(StateCode.of("XAA"), StateCode.of("XAB"));
            id = (house.bean(Deadlines.class).today().getYear() + 1) + "-reporting-reminder";
            house.type("communication open reporting-reminder --usual --title 'Rappel à tous les États'");
            house.type("communication draft " + id);
            reaches(house, Status.IN_APPROVAL);
            recipients = house.bean(Communications.class).letters(Actor.system(), id).stream()
                    .map(Letter::recipient)
                    .map(StateCode::value)
                    .toList();
            recipients.forEach(code -> house.type("register contact %s --email %s".formatted(code, address(code))));
            house.type("approval adopt %s --words 'by all, at the meeting'".formatted(id));
            reaches(house, Status.APPROVED);
            leftBeforeTheSignature = MAIL.getReceivedMessages().length;
            signed = When.on(house.bean(Deadlines.class).today()).text();
            house.type("communication sign %s --by Delegate-XAA --way room".formatted(id));
            reaches(house, Status.SENT);
            list = house.type("letter list " + id);
        }
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
        STUB.close();
    }

    @Test
    void nothingLeavesBeforeTheChairHasSigned() {
        assertThat(leftBeforeTheSignature).isZero();
    }

    @Test
    void eachLetterLeavesOnceToItsOwnMission() throws Exception {
        MimeMessage[] caught = MAIL.getReceivedMessages();

        assertThat(recipients).hasSizeGreaterThan(160).contains("CIV", "TUR", "XAK");
        assertThat(caught).hasSize(recipients.size());
        for (MimeMessage message : caught) {
            assertThat(message.getAllRecipients()).hasSize(1);
        }
        assertThat(caught)
                .extracting(message -> ((InternetAddress) message.getAllRecipients()[0]).getAddress())
                .containsExactlyInAnyOrderElementsOf(
                        recipients.stream().map(LettersByMailTest::address).toList());
        assertThat(caught)
                .extracting(MimeMessage::getMessageID)
                .containsExactlyInAnyOrderElementsOf(recipients.stream()
                        .map(code -> "<%s.%s@committee.example>".formatted(id, code))
                        .toList());
        assertThat(list.lines().filter(line -> line.contains("handed over"))).hasSize(recipients.size());
    }

    @Test
    void namesAndSubjectAreReadAsTheyAreWritten() throws Exception {
        for (String[] state : new String[][] {{"CIV", "Côte d'Ivoire"}, {"TUR", "Türkiye"}, {"XAK", "Côte d'Ambre"}}) {
            MimeMessage message = to(state[0]);
            assertThat(GreenMailUtil.getHeaders(message)).isASCII().contains("Subject: =?UTF-8?");
            assertThat(message.getSubject()).isEqualTo("Committee on Cooperative Compliance: Rappel à tous les États");
            assertThat(((InternetAddress) message.getRecipients(Message.RecipientType.TO)[0]).getPersonal())
                    .isEqualTo("Permanent Mission of " + state[1]);
            assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Comité de coopération");
            assertThat(((Multipart) message.getContent()).getBodyPart(0).getContent())
                    .asString()
                    .contains("To the Permanent Mission of %s at Geneva".formatted(state[1]))
                    .contains("signed for the Committee on " + signed)
                    .contains("reference is " + id);
        }
    }

    @Test
    void theAttachmentIsTheWordFileOfThatState() throws Exception {
        BodyPart file = ((Multipart) to("CIV").getContent()).getBodyPart(1);

        assertThat(file.getFileName()).isEqualTo(id + "-CIV.docx");
        assertThat(file.getContentType())
                .startsWith("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(words(file)).contains("Côte d'Ivoire").doesNotContain("Türkiye", "{{");
    }

    private static void reaches(ServedHouse house, Status status) {
        await(status.name())
                .atMost(LONG)
                .until(() -> house.bean(Communications.class)
                                .require(Actor.system(), id)
                                .status()
                        == status);
    }

    private static String address(String code) {
        return code.toLowerCase(Locale.ROOT) + "@missions.example";
    }

    private static MimeMessage to(String code) throws Exception {
        for (MimeMessage message : MAIL.getReceivedMessages()) {
            if (message.getMessageID().contains(id + "." + code + "@")) {
                return message;
            }
        }
        throw new AssertionError("no letter to " + code);
    }

    private static String words(BodyPart docx) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(docx.getInputStream())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
                }
            }
        }
        throw new IOException("no Word document");
    }
}
