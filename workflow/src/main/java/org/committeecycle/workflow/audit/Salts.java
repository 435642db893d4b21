package org.committeecycle.workflow.audit;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Sixteen bytes by chance for each entry: without them the seal of short words would tell which words they were. */
public final class Salts {

    private static final int BYTES = 16;

    private final SecureRandom chance = new SecureRandom();

    /** The next ones, in hexadecimal digits. */
    public String next() {
        byte[] salt = new byte[BYTES];
        chance.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
