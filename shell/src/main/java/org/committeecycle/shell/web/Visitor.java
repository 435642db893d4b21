package org.committeecycle.shell.web;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.committee.Logins;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody who is logged in, as what she may be at this moment. */
class Visitor extends AbstractAuthenticationToken {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Actor person;
    private final String name;
    private final int version;

    Visitor(Logins.Entered entered) {
        super(authorities(entered.person()));
        this.person = entered.person();
        this.name = person.name();
        this.version = entered.version();
        setAuthenticated(true);
    }

    private static Collection<GrantedAuthority> authorities(Actor person) {
        return List.copyOf(person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList());
    }

    Actor person() {
        return person;
    }

    /** Of the password by which she is logged in. */
    int version() {
        return version;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Object getPrincipal() {
        return name;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof Visitor visitor && version == visitor.version;
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + version;
    }
}
