package org.committeecycle.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
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

class OperatorsTest {

    private final AuditInMemory audited = new AuditInMemory();
    private final NumbersInMemory numbers = new NumbersInMemory();
    private final Clock clock = Clock.fixed(Instant.parse("2025-01-17T09:00:00Z"), ZoneOffset.UTC);
    private final OperatorsInMemory store = new OperatorsInMemory();
    private final OperatorKeysInMemory keys = new OperatorKeysInMemory();
    private final Operators operators =
            new Operators(store, keys, new LoginInMemory(), new Audit(audited, numbers, clock), numbers);

    @Test
    void givesTheFirstPersonEveryRoleOfAPersonAndSaysSoInTheAudit() {
        Actor first = operators.arriving("ana", Channel.LOCAL);

        assertThat(first.roles()).containsExactlyInAnyOrder(Role.OPERATOR, Role.PROCESS_OWNER, Role.AUDITOR);
        assertThat(audited.latest(9))
                .singleElement()
                .extracting(AuditEntry::actor)
                .isEqualTo("ana");
    }

    @Test
    void givesTheSecondPersonNothing() {
        operators.arriving("ana", Channel.LOCAL);

        assertThat(operators.arriving("ben", Channel.LOCAL).roles()).isEmpty();
        assertThat(audited.latest(9)).hasSize(1);
    }

    @Test
    void welcomesTheFirstPersonOnce() {
        operators.arriving("ana", Channel.LOCAL);
        operators.arriving("ana", Channel.LOCAL);

        assertThat(audited.latest(9)).hasSize(1);
    }

    @Test
    void admitsAPersonWithTheRolesGiven() {
        Actor ana = operators.arriving("ana", Channel.LOCAL);

        operators.admit(ana, "Ben Ōta", Set.of(Role.AUDITOR));

        assertThat(operators.arriving("Ben Ōta", Channel.LOCAL).roles()).containsExactly(Role.AUDITOR);
        assertThat(audited.latest(1))
                .singleElement()
                .extracting(entry -> entry.subject().toString())
                .isEqualTo("operator/Ben-ta");
    }

    @Test
    void refusesANameThatIsEmptyOrEndless() {
        Actor ana = operators.arriving("ana", Channel.LOCAL);

        for (String name : new String[] {" ", "x".repeat(61)}) {
            assertThatThrownBy(() -> operators.admit(ana, name, Set.of(Role.AUDITOR)))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void writesANameInAnyScript() {
        assertThat(operators.arriving("日本", Channel.LOCAL).name()).isEqualTo("日本");
        assertThat(audited.latest(1))
                .singleElement()
                .extracting(entry -> entry.subject().id())
                .isEqualTo("person");
    }

    @Test
    void refusesTheRolesOfMembersAndSoftware() {
        Actor ana = operators.arriving("ana", Channel.LOCAL);

        for (Role role : EnumSet.of(Role.DELEGATE, Role.SYSTEM)) {
            assertThatThrownBy(() -> operators.admit(ana, "ben", Set.of(role))).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> operators.admit(ana, "ben", Set.of())).isInstanceOf(Refused.class);
    }

    @Test
    void refusesToLetTheLastOperatorLoseTheRole() {
        Actor ana = operators.arriving("ana", Channel.LOCAL);

        assertThatThrownBy(() -> operators.admit(ana, "ana", Set.of(Role.AUDITOR)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("last operator");
    }

    @Test
    void refusesSomebodyWhoIsNoOperator() {
        operators.arriving("ana", Channel.LOCAL);
        Actor ben = operators.arriving("ben", Channel.LOCAL);

        assertThatThrownBy(() -> operators.admit(ben, "ben", Set.of(Role.OPERATOR)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> operators.all(ben)).isInstanceOf(Refused.class);
    }

    @Test
    void dismissesAPersonWithEveryKey() {
        Actor ana = operators.arriving("ana", Channel.LOCAL);
        operators.admit(ana, "ben", Set.of(Role.OPERATOR));
        keys.add(new OperatorKey("ben", new SshKey("ssh-ed25519", "SHA256:ben", ""), clock.instant()));

        operators.dismiss(ana, "ben");

        assertThat(store.all()).extracting(Operator::name).containsExactly("ana");
        assertThat(keys.all()).isEmpty();
        assertThat(audited.latest(1))
                .singleElement()
                .extracting(AuditEntry::words)
                .isEqualTo("ben may use the shell no longer, before: operator");
    }

    @Test
    void refusesToDismissTheLastOperatorOrSomebodyUnknown() {
        Actor ana = operators.arriving("ana", Channel.LOCAL);

        assertThatThrownBy(() -> operators.dismiss(ana, "ana"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("last operator");
        assertThatThrownBy(() -> operators.dismiss(ana, "zoe"))
                .isInstanceOf(Refused.class)
                .hasMessage("Nobody named zoe may use the shell.");
    }

    @Test
    void refusesToDismissOneself() {
        Actor ana = operators.arriving("ana", Channel.LOCAL);
        operators.admit(ana, "ben");

        assertThatThrownBy(() -> operators.dismiss(ana, "ana"))
                .isInstanceOf(Refused.class)
                .hasMessage("ana cannot dismiss herself or himself: another operator can.");
    }

    @Test
    void takesNoRolesFromWhoeverIsAdmittedAgainWithoutNamingThem() {
        Actor ana = operators.arriving("ana", Channel.LOCAL);

        assertThatThrownBy(() -> operators.admit(ana, "ana"))
                .isInstanceOf(Refused.class)
                .hasMessage("ana may use the shell already, as operator, process owner, auditor: say --roles.");
        assertThat(operators.admit(ana, "ana", Set.of(Role.OPERATOR)).inWords())
                .isEqualTo("operator, process owner, auditor");
        assertThat(operators.admit(ana, "ben").inWords()).isEqualTo("nothing");
    }

    @Test
    void letsNobodyButAnOperatorDismiss() {
        Actor ana = operators.arriving("ana", Channel.LOCAL);
        operators.admit(ana, "ben", Set.of(Role.AUDITOR, Role.PROCESS_OWNER));

        assertThatThrownBy(() -> operators.dismiss(operators.arriving("ben", Channel.LOCAL), "ana"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void letsWhoeverKeepsTheMachineBackIntoAHouseWithoutAnOperator() {
        store.keep(new Operator("aude", Set.of(Role.AUDITOR)));
        Actor aude = operators.arriving("aude", Channel.LOCAL);

        operators.comeBack(aude);

        assertThat(store.rolesOf("aude")).containsExactlyInAnyOrder(Role.OPERATOR, Role.AUDITOR);
        assertThat(audited.latest(1))
                .singleElement()
                .extracting(AuditEntry::words)
                .isEqualTo("aude became an operator on the machine of the data, because the house had none");
    }

    @Test
    void letsNobodyBackWhileThereIsAnOperatorOrFromElsewhere() {
        store.keep(new Operator("aude", Set.of(Role.AUDITOR)));
        for (Channel door : EnumSet.complementOf(EnumSet.of(Channel.LOCAL))) {
            assertThatThrownBy(() -> operators.comeBack(Actor.staff("aude", Set.of(Role.AUDITOR), door)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("on the machine");
        }
        store.keep(new Operator("ana", Set.of(Role.OPERATOR)));
        assertThatThrownBy(() -> operators.comeBack(operators.arriving("aude", Channel.LOCAL)))
                .isInstanceOf(Refused.class)
                .hasMessage("ana can let you in: the house has an operator.");
    }
}
