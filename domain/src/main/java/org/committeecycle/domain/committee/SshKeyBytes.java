package org.committeecycle.domain.committee;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.committeecycle.domain.Refused;

/** The parts of a public key one after the other, each behind its length (RFC 4253, section 6.6). */
final class SshKeyBytes {

    private final byte[] all;
    private final ByteBuffer rest;

    private SshKeyBytes(byte[] all) {
        this.all = all;
        this.rest = ByteBuffer.wrap(all);
    }

    static SshKeyBytes of(String base64) {
        try {
            return new SshKeyBytes(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException notBase64) {
            throw new Refused("The key cannot be read: was it copied whole?");
        }
    }

    /** The next part; empty when what is left is none. */
    byte[] next() {
        if (rest.remaining() < Integer.BYTES) {
            return new byte[0];
        }
        int length = rest.getInt();
        if (length < 0 || length > rest.remaining()) {
            return new byte[0];
        }
        byte[] part = new byte[length];
        rest.get(part);
        return part;
    }

    String nextText() {
        return new String(next(), StandardCharsets.UTF_8);
    }

    BigInteger nextNumber() {
        byte[] part = next();
        return part.length == 0 ? BigInteger.ZERO : new BigInteger(part);
    }

    boolean isRead() {
        return !rest.hasRemaining();
    }

    String fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all);
            return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
