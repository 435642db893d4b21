package org.committeecycle.shell.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.committeecycle.domain.House;
import org.committeecycle.shell.dispatch.AtTheShell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorKeyCommandsTest {

    private static final String KEY =
            "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILEbTeVoJzqiHhhXHUWiODU/pmMTreArBA0Nl7kaFqVy";
    private static final String FINGERPRINT = "SHA256:A0i2D2EIcPNEGEXkWiLlr3Qi01mhoUkONdMQwyTIEGY";

    @TempDir
    Path folder;

    private final AtTheShell shell = new AtTheShell();

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void takesAKeyAsItStandsInItsFile() {
        shell.typed(House.ISU, "operator admit ana");

        assertThat(shell.typed(House.ISU, "operator key add ana " + KEY + " ana@desk"))
                .startsWith("ana may come in with the key " + FINGERPRINT + ".");
        assertThat(shell.typed(House.ISU, "operator key list"))
                .containsPattern("ana +" + FINGERPRINT.replace("+", "\\+") + " +ssh-ed25519 +ana@desk");
    }

    @Test
    void takesTheFileItself() throws IOException {
        shell.typed(House.ISU, "operator admit ana");
        Path file = Files.writeString(folder.resolve("desk.pub"), KEY + " ana@desk\n");

        assertThat(shell.typed(House.ISU, "operator key add ana " + file)).contains(FINGERPRINT);
        assertThat(shell.refused(House.ISU, "operator key add ana " + folder.resolve("none.pub")))
                .startsWith("There is no file");
    }

    @Test
    void removesAKeyByItsFingerprint() {
        shell.typed(House.ISU, "operator admit ana");
        shell.typed(House.ISU, "operator key add ana " + KEY);

        assertThat(shell.typed(House.ISU, "operator key remove " + FINGERPRINT))
                .startsWith("ana may no longer come in with the key " + FINGERPRINT + ".");
        assertThat(shell.typed(House.ISU, "operator key list")).startsWith("Nobody comes in over SSH yet.");
    }

    @Test
    void removesEveryKeyOfWhoeverIsDismissed() {
        shell.typed(House.ISU, "operator admit zoe");
        shell.typed(House.ISU, "operator admit ana");
        shell.typed(House.ISU, "operator key add ana " + KEY);

        shell.typed(House.ISU, "operator dismiss ana");

        assertThat(shell.typed(House.ISU, "operator key list")).startsWith("Nobody comes in over SSH yet.");
    }
}
