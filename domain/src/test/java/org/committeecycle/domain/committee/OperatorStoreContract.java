package org.committeecycle.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.committeecycle.domain.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link OperatorStore} keeps to, wherever the operators are kept. */
public abstract class OperatorStoreContract {

    private OperatorStore store;

    /** A store without an operator. */
    protected abstract OperatorStore empty();

    @BeforeEach
    void takeAnEmptyStore() {
        store = empty();
    }

    @Test
    void knowsNobodyAtFirst() {
        assertThat(store.all()).isEmpty();
        assertThat(store.rolesOf("ana")).isEmpty();
    }

    @Test
    void givesBackEveryRole() {
        Operator zoe = new Operator("Zoë O'Neill", Set.of(Role.OPERATOR, Role.AUDITOR));

        store.keep(zoe);

        assertThat(store.rolesOf("Zoë O'Neill")).containsExactlyInAnyOrder(Role.OPERATOR, Role.AUDITOR);
        assertThat(store.all()).containsExactly(zoe);
    }

    @Test
    void keepsTheLatestRolesOnly() {
        store.keep(new Operator("ana", Set.of(Role.OPERATOR, Role.AUDITOR)));
        store.keep(new Operator("ana", Set.of(Role.PROCESS_OWNER)));

        assertThat(store.rolesOf("ana")).containsExactly(Role.PROCESS_OWNER);
    }

    @Test
    void listsEverybodyByName() {
        store.keep(new Operator("ben", Set.of(Role.AUDITOR)));
        store.keep(new Operator("ana", Set.of(Role.OPERATOR)));

        assertThat(store.all()).extracting(Operator::name).containsExactly("ana", "ben");
    }

    @Test
    void forgetsWhomItIsToldToForgetAndNobodyElse() {
        store.keep(new Operator("ana", Set.of(Role.OPERATOR, Role.AUDITOR)));
        store.keep(new Operator("ben", Set.of(Role.AUDITOR)));

        store.remove("ana");

        assertThat(store.rolesOf("ana")).isEmpty();
        assertThat(store.all()).extracting(Operator::name).containsExactly("ben");
    }
}
