package org.committeecycle.workflow.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of bytes, in hexadecimal digits. */
public final class Sha256 {

    private Sha256() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static String of(byte[] bytes) {
        return end(begin(), bytes);
    }

    static String end(MessageDigest digest, byte... last) {
        return HexFormat.of().formatHex(digest.digest(last));
    }
}
