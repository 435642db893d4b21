package org.committeecycle.domain.diagram;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One file of an edition.
 *
 * @param version the version tag of a diagram or table; empty where there is none
 * @param fingerprint of its content, by which equal content is known
 * @param own whether an owner wrote it; everything else follows the releases
 * @param shipped the fingerprint of the shipped file that it took the place of; absent when none is shipped
 */
public record EditionFile(String name, String version, String fingerprint, boolean own, @Nullable String shipped) {

    /** The fingerprint of the content. */
    public static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Whether the release holds another file than the one that the owner's took the place of. */
    public boolean isOvertakenBy(Workspace release) {
        return own
                && release.file(name)
                        .map(EditionFile::fingerprint)
                        .filter(newer -> !newer.equals(shipped) && !newer.equals(fingerprint))
                        .isPresent();
    }
}
