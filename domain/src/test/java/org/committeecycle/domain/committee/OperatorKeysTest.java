package org.committeecycle.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.NumbersInMemory;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.Role;
import org.committeecycle.domain.audit.Audit;
import org.committeecycle.domain.audit.AuditEntry;
import org.committeecycle.domain.audit.AuditInMemory;
import org.junit.jupiter.api.Test;

class OperatorKeysTest {

    private static final String LINE = SshKeyTest.ED25519 + " ana@desk";
    private static final String FINGERPRINT = SshKey.parse(LINE).fingerprint();

    private final AuditInMemory audited = new AuditInMemory();
    private final NumbersInMemory numbers = new NumbersInMemory();
    private final Clock clock = Clock.fixed(Instant.parse("2025-01-17T09:00:00Z"), ZoneOffset.UTC);
    private final Audit audit = new Audit(audited, numbers, clock);
    private final OperatorsInMemory people = new OperatorsInMemory();
    private final OperatorKeysInMemory store = new OperatorKeysInMemory();
    private final Operators operators = new Operators(people, store, new LoginInMemory(), audit, numbers);
    private final OperatorKeys keys = new OperatorKeys(store, people, audit, numbers, clock);

    private final Actor ana = operators.arriving("ana", Channel.LOCAL);

    @Test
    void makesWhoeverHoldsTheKeyTheOperator() {
        operators.admit(ana, "ben", Set.of(Role.AUDITOR));
        keys.add(ana, "ben", LINE);

        assertThat(keys.holder(FINGERPRINT)).contains(Actor.staff("ben", Set.of(Role.AUDITOR), Channel.SSH));
        assertThat(keys.holder("SHA256:another")).isEmpty();
    }

    @Test
    void auditsAKeyByItsFingerprint() {
        keys.add(ana, "ana", LINE);
        keys.remove(ana, FINGERPRINT);

        assertThat(audited.latest(2))
                .extracting(AuditEntry::words)
                .containsExactly(
                        "ana may come in over SSH with the ssh-ed25519 key " + FINGERPRINT,
                        "ana may no longer come in over SSH with the key " + FINGERPRINT);
    }

    @Test
    void followsAChangeOfRolesAtOnce() {
        operators.admit(ana, "ben", Set.of(Role.AUDITOR));
        keys.add(ana, "ben", LINE);
        operators.admit(ana, "ben", Set.of(Role.PROCESS_OWNER));

        assertThat(keys.holder(FINGERPRINT).orElseThrow().roles()).containsExactly(Role.PROCESS_OWNER);
    }

    @Test
    void knowsNobodyByAKeyThatWasRemovedOrWhosePersonWasDismissed() {
        operators.admit(ana, "ben", Set.of(Role.AUDITOR));
        keys.add(ana, "ben", LINE);
        keys.remove(ana, FINGERPRINT);
        assertThat(keys.holder(FINGERPRINT)).isEmpty();

        keys.add(ana, "ben", LINE);
        operators.dismiss(ana, "ben");
        assertThat(keys.holder(FINGERPRINT)).isEmpty();
    }

    @Test
    void refusesAKeyThatIsSomebodysAlready() {
        operators.admit(ana, "ben", Set.of(Role.AUDITOR));
        keys.add(ana, "ben", LINE);

        assertThatThrownBy(() -> keys.add(ana, "ana", SshKeyTest.ED25519))
                .isInstanceOf(Refused.class)
                .hasMessage("The key %s is ben's already.", FINGERPRINT);
    }

    @Test
    void refusesAKeyForSomebodyWhoMayNotUseTheShell() {
        assertThatThrownBy(() -> keys.add(ana, "zoe", LINE))
                .isInstanceOf(Refused.class)
                .hasMessage("Nobody named zoe may use the shell: admit the person first.");
    }

    @Test
    void refusesToRemoveAKeyThatIsNobodys() {
        assertThatThrownBy(() -> keys.remove(ana, FINGERPRINT)).isInstanceOf(Refused.class);
    }

    @Test
    void letsOperatorsChangeKeysAndAuditorsSeeThem() {
        operators.admit(ana, "aude", Set.of(Role.AUDITOR));
        operators.admit(ana, "otto", Set.of(Role.PROCESS_OWNER));
        keys.add(ana, "ana", LINE);
        Actor aude = operators.arriving("aude", Channel.LOCAL);
        Actor otto = operators.arriving("otto", Channel.LOCAL);

        assertThat(keys.all(aude)).extracting(OperatorKey::operator).containsExactly("ana");
        assertThatThrownBy(() -> keys.all(otto)).isInstanceOf(Refused.class);
        for (Actor other : new Actor[] {aude, otto}) {
            assertThatThrownBy(() -> keys.add(other, other.name(), LINE)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> keys.remove(other, FINGERPRINT)).isInstanceOf(Refused.class);
        }
    }
}
