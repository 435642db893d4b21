package org.committeecycle.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.committeecycle.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SshKeyTest {

    static final String ED25519 = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILEbTeVoJzqiHhhXHUWiODU/pmMTreArBA0Nl7kaFqVy";

    /** Keys and fingerprints as ssh-keygen writes them. */
    @ParameterizedTest
    @CsvSource({
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILEbTeVoJzqiHhhXHUWiODU/pmMTreArBA0Nl7kaFqVy, SHA256:A0i2D2EIcPNEGEXkWiLlr3Qi01mhoUkONdMQwyTIEGY",
        "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBMrNkn8pTzXy0FxAgk3G20X2xVnqev2NsA+oYJv2zYFQ1om8FxfZa8CpH+YrrR9gxzyMV1yURS8p058VqWAYCwc=, SHA256:2aUm6IOHPP1M1/Fn0SfOg7VwU7q+2M9snKkCp0cvbow",
        "ecdsa-sha2-nistp521 AAAAE2VjZHNhLXNoYTItbmlzdHA1MjEAAAAIbmlzdHA1MjEAAACFBAA8XfQEMz8h9W+w4rvbF7xFKwXPX74El548w9HXk979vyzM9c7CQ6ekJXLmDlX7UK9pPGrPVKsEhyM3Bo/qgRu2OQDyeS3KneachWpMhukOGMwhZgHMhMrGkfawYuvP0KFqIU/0d4RprI4rKyJkLcdnntTJPnfBwaWS1c6S+/K5VSQgSA==, SHA256:y4G6HW7onAlinUyitVC0RqwicJiZZ6XVvrnf5zf+6hI",
        "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQC27DJEVn2WZ/VRt4iJxKMGSyF/mK8V8ggsecAPaNdHVkEZ9YQxgzoNP5RbrsEKA3+GV8pYcm7rf85uJLcaIo8lk/yclg3mR38dVoJXGmSk6eTOC6bUlFwoqZucYsWUpI9XugLzy31XKnDiV+yn2aNsoJkshEbBX8rDSScf7SpqV8ptdCkyd67O+4ckOx8AaRIU4QVeY7eHzpnZKRSWCyoVvgIOoZaJznZNGeXpzWlOBK04B14N5sWvm8tW1rRtaKQIfrXim9tNztUKy6xQtgZTCUiuZWQWwpn+5vMjzuxm/MrAsd2RTtiZ96iFTwqNLm8/g52htlDl40uWNGQsQNd3BVaR4uGery46CGmGNmKYINrMlhrz3EGs7V+5+1Nzeu/7k6oGBez0TOb7I/JimA+zLCdvI3i545RJetABHfQoHbp50jq29+7BipXNiQmXb8/BhAXSDuLZQrOBtkovbz/IMjcZuSn2KWQU1SbVX02ytrMCUhGL3ujw0GyRQxD67vs=, SHA256:7JnqiSzQ9M+2fY1zhmetMVz7vZJUBhKa1zQiziuTF9w"
    })
    void isKnownByTheFingerprintThatOpenSshShows(String line, String fingerprint) {
        assertThat(SshKey.parse(line).fingerprint()).isEqualTo(fingerprint);
    }

    @Test
    void keepsWhatItsOwnerCallsItWithoutWhatATerminalWouldObey() {
        assertThat(SshKey.parse("  " + ED25519 + " ana at the\u001b[2J désk \n").comment())
                .isEqualTo("ana at the[2J désk");
        assertThat(SshKey.parse(ED25519).comment()).isEmpty();
        assertThat(SshKey.parse(ED25519 + " " + "x".repeat(300)).comment()).hasSize(100);
    }

    @Test
    void refusesAShortRsaKey() {
        assertThatThrownBy(
                        () -> SshKey.parse(
                                "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCMZYh2uy/Xsm8fMVOaSWWN4vVeekVWwtezLDuwvv9CWlolmqoyZMmRuqtBXElouXq3A0BF6s9Nqu3Yy3EQQt/TgHnyw4Wr9rkBIMbATJftr+s+SGK8OuVuCvMWZFLIH17kZy3GfuTY22qjpstCgHdHSg4VMF2gRHYNZXxBht+ItWVswyN0BySjFV3iKmp185NPsfDH2lDJBFxI8AW50wXJ7nYxYTjmWK9ifZiLc3Qu6qfwI1Cj4IwTcPDXp/k/T8URGUy2WT90u+O6U5iejT7/jkuAgOJC3Vkyb7GIwVEmkNsbve9yai3XRC1POnFiaki76agPWxdEd0Q4a5o0dwTF"))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("An RSA key of 2048 bits is too short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "ssh-dss AAAAB3NzaC1kc3MAAACBAJ9Ls12KXR512V/Siwfw2aSM3o8ER0rvom1Ru00ljlqfcyQVHgY0X2i4ikX95G4KNoP+vks8Ls7O/bJIJCrhshFs7xUC9i9RoFZEMBD3vvtJ3aL7/ZqT6tudI5EftjRQgj6pgBWGzSCt5XE2vMGu1c+PzlYN4u88dWWYNIAkyDaNAAAAFQDRfmWDHf71e3D5AOoy98tCzjP6RwAAAIAPJzmIze8QAlbTZe1jIk2KpKpVp65XysDFO1NWDlv9ZmsPQqo3pDUocoPBRpAHaTPww06IzvMxDGK795I/4Ug7My+dGw/FuBn/chyaVAPVgDijqfnsJ7pxBbnzSOktBh1HCKP6z3MGfEGNwgjNAxBN5flqLv2/ZT9N2vdYC4bxyAAAAIAvHXJbvRNKCXP/CAj1ZxGVIJsG2KCuaY02KfxFxmi38WaLOF/C/x1kh88yz7bNuSOQDyUdSj3LQybsfFp8CYPiUZge4SjYJfqGBn20SGJ/JoW19ks4OHb3hVxfgwVObBTh2c8TMcyv6aXvlTpXEMXFgQzdDoV19NZBUz6xvWd0eA==",
                "ssh-ed25519-cert-v01@openssh.com AAAA",
                "command=\"sh\" ssh-ed25519 AAAA",
                "ssh-ed25519",
                "ssh-ed25519 AAAA",
                "ssh-ed25519 !!!!",
                "ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAILEbTeVoJzqiHhhXHUWiODU/pmMTreArBA0Nl7kaFqVy"
            })
    void refusesWhatIsNoKeyThatIsTaken(String line) {
        assertThatThrownBy(() -> SshKey.parse(line)).isInstanceOf(Refused.class);
    }

    @Test
    void refusesAKeyThatIsCutOrHasMoreBehindIt() {
        byte[] bytes = Base64.getDecoder().decode(ED25519.split(" ")[1]);
        for (int length = 0; length < bytes.length + 8; length++) {
            if (length != bytes.length) {
                String other = Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(bytes, length));
                assertThatThrownBy(() -> SshKey.parse("ssh-ed25519 " + other)).isInstanceOf(Refused.class);
            }
        }
    }

    @Test
    void refusesAPrivateKeyAndSaysWhichOneIsMeant() {
        assertThatThrownBy(() -> SshKey.parse("-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(".pub");
    }

    @Test
    void refusesTwoKeysAtOnce() {
        assertThatThrownBy(() -> SshKey.parse(ED25519 + "\n" + ED25519)).isInstanceOf(Refused.class);
    }
}
