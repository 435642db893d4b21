package org.committeecycle.domain.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a look through the whole audit found.
 *
 * @param redacted the entries whose words two persons took out
 * @param broken the first entry that is missing or is not as it was written; absent when all hold
 * @param sentence what is wrong there, or that nothing is
 */
public record AuditVerdict(
        int changes, int transcripts, List<AuditNumber> redacted, @Nullable AuditNumber broken, String sentence) {

    public boolean holds() {
        return broken == null;
    }
}
