package org.committeecycle.workflow.committee;

import static org.assertj.core.api.Assertions.assertThat;

import org.committeecycle.domain.committee.LoginStore;
import org.committeecycle.domain.committee.LoginStoreContract;
import org.committeecycle.workflow.Furnished;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LoginInDatabaseTest {

    @Test
    void aPasswordIsKnownByItsHashAndNotReadFromIt() {
        HashedPasswords passwords = new HashedPasswords();
        String invented = passwords.invent();
        String hash = passwords.hash(invented);
        assertThat(hash).doesNotContain(invented).isNotEqualTo(passwords.hash(invented));
        assertThat(passwords.matches(invented, hash)).isTrue();
        assertThat(passwords.matches(passwords.invent(), hash)).isFalse();
    }

    @Nested
    class OnH2 extends LoginStoreContract {
        @Override
        protected LoginStore empty() {
            return new LoginInDatabase(Furnished.h2());
        }
    }

    @Nested
    class OnPostgreSql extends LoginStoreContract {
        @Override
        protected LoginStore empty() {
            return new LoginInDatabase(Furnished.postgreSql());
        }
    }
}
