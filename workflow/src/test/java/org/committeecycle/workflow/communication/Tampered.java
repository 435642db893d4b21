package org.committeecycle.workflow.communication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The shipped diagram of letters as somebody might redraw it. */
final class Tampered {

    private Tampered() {}

    /** The members' adoption leads past the signature to the element. */
    static String leadsPastTheSignatureTo(String element) {
        String shipped = shipped();
        String tampered = shipped.replace(
                        "sourceRef=\"note-approval\" targetRef=\"sign-letter\"",
                        "sourceRef=\"note-approval\" targetRef=\"%s\"".formatted(element))
                .replace("<bpmn:incoming>Flow_12_note_approval_to_sign_letter</bpmn:incoming>", "");
        if (tampered.equals(shipped)) {
            throw new IllegalStateException("The diagram was redrawn; redraw the tampered one.");
        }
        return tampered;
    }

    private static String shipped() {
        try (InputStream diagram = Tampered.class.getResourceAsStream("/processes/communication.bpmn")) {
            return new String(Objects.requireNonNull(diagram).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
