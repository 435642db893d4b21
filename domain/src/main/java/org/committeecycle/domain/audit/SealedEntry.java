package org.committeecycle.domain.audit;

import org.jspecify.annotations.Nullable;

/**
 * An entry as it is kept: its own seal covers the seal of its words, and the seal of the entry before.
 *
 * @param salt hashed with the words; absent once the words were taken out
 */
public record SealedEntry(AuditEntry entry, @Nullable String salt, String wordsSeal, String seal) {

    /** The entry, sealed behind the one whose seal is given. */
    public static SealedEntry behind(String before, AuditEntry entry, String salt) {
        String wordsSeal = Seal.ofWords(salt, entry.words());
        return new SealedEntry(entry, salt, wordsSeal, Seal.ofEntry(entry, wordsSeal, before));
    }

    /** The first entry of a chain, sealed. */
    public static SealedEntry first(AuditEntry entry, String salt) {
        return behind(Seal.NONE, entry, salt);
    }

    /** What to keep outside, so that nobody can write this entry and those before it anew unnoticed. */
    public AuditHead head() {
        return new AuditHead(entry.number(), seal);
    }

    boolean isBehind(String before) {
        return seal.equals(Seal.ofEntry(entry, wordsSeal, before));
    }

    boolean hasItsWords() {
        return salt != null && wordsSeal.equals(Seal.ofWords(salt, entry.words()));
    }
}
