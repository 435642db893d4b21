package org.committeecycle.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of logins keeps. */
public abstract class LoginStoreContract {

    private LoginStore store;

    protected abstract LoginStore empty();

    @BeforeEach
    void begin() {
        store = empty();
    }

    @Test
    void keepsOneLoginAPerson() {
        assertThat(store.isEmpty()).isTrue();
        Login login = Login.first("ana", "hash");
        store.keep(login);
        assertThat(store.find("ana")).contains(login);
        assertThat(store.isEmpty()).isFalse();
        Login shut = new Login("ana", "other", 2, 6, Instant.parse("2025-03-17T09:00:00Z"));
        store.keep(shut);
        assertThat(store.lock("ana")).contains(shut);
        assertThat(store.find("ben")).isEmpty();
    }

    @Test
    void forgetsALogin() {
        store.keep(Login.first("ana", "hash"));
        store.remove("ana");
        store.remove("ben");
        assertThat(store.find("ana")).isEmpty();
        assertThat(store.isEmpty()).isTrue();
    }
}
