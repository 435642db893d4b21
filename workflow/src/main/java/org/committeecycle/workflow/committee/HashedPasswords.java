package org.committeecycle.workflow.committee;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.committeecycle.domain.committee.Passwords;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Passwords by PBKDF2 with a salt each: slow on purpose, and with nothing to install. */
@Component
class HashedPasswords implements Passwords {

    /** Without letters and digits that are taken for one another; 24 of them are 118 bits. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 24;

    private final SecureRandom chance = new SecureRandom();
    private final PasswordEncoder encoder = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    @Override
    public String hash(String password) {
        return encoder.encode(password);
    }

    @Override
    public boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    @Override
    public String invent() {
        return chance.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(letter -> String.valueOf(LETTERS.charAt(letter)))
                .collect(Collectors.joining());
    }
}
