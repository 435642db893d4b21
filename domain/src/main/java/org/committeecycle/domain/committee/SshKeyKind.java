package org.committeecycle.domain.committee;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.committeecycle.domain.Refused;

/** The kinds of public key that are strong enough. */
enum SshKeyKind {
    ED25519("ssh-ed25519") {
        @Override
        boolean fits(SshKeyBytes bytes) {
            return bytes.next().length == ED25519_BYTES;
        }
    },
    P256("ecdsa-sha2-nistp256") {
        @Override
        boolean fits(SshKeyBytes bytes) {
            return isPointOn("nistp256", 256, bytes);
        }
    },
    P384("ecdsa-sha2-nistp384") {
        @Override
        boolean fits(SshKeyBytes bytes) {
            return isPointOn("nistp384", 384, bytes);
        }
    },
    P521("ecdsa-sha2-nistp521") {
        @Override
        boolean fits(SshKeyBytes bytes) {
            return isPointOn("nistp521", 521, bytes);
        }
    },
    RSA("ssh-rsa") {
        @Override
        boolean fits(SshKeyBytes bytes) {
            BigInteger exponent = bytes.nextNumber();
            BigInteger modulus = bytes.nextNumber();
            Refused.unless(
                    modulus.bitLength() >= SHORTEST_RSA,
                    "An RSA key of %s bits is too short: %s are needed, or better a new key by 'ssh-keygen -t ed25519'.",
                    modulus.bitLength(),
                    SHORTEST_RSA);
            return modulus.bitLength() <= LONGEST_RSA
                    && modulus.testBit(0)
                    && exponent.testBit(0)
                    && exponent.compareTo(BigInteger.ONE) > 0;
        }
    };

    private static final int ED25519_BYTES = 32;
    private static final int SHORTEST_RSA = 3072;
    private static final int LONGEST_RSA = 16_384;
    private static final byte UNCOMPRESSED = 4;

    private final String word;

    SshKeyKind(String word) {
        this.word = word;
    }

    /** The kind that OpenSSH writes with this word. */
    static SshKeyKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        "'%s' begins no public key that is taken: one of %s is expected.",
                        word.substring(0, Math.min(40, word.length())),
                        Arrays.stream(values()).map(kind -> kind.word).collect(Collectors.joining(", "))));
    }

    /** Refuses bytes that are no key of this kind. */
    void check(SshKeyBytes bytes) {
        Refused.unless(
                bytes.nextText().equals(word) && fits(bytes) && bytes.isRead(),
                "What follows %s is no such key: was it copied whole?",
                word);
    }

    /** Whether the bytes, after the kind's own word, are such a key. */
    abstract boolean fits(SshKeyBytes bytes);

    private static boolean isPointOn(String curve, int bits, SshKeyBytes bytes) {
        boolean named = bytes.nextText().equals(curve);
        byte[] point = bytes.next();
        return named && point.length == 1 + 2 * ((bits + 7) / 8) && point[0] == UNCOMPRESSED;
    }
}
