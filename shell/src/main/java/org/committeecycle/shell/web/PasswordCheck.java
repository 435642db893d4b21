package org.committeecycle.shell.web;

import org.committeecycle.domain.committee.Logins;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets in whoever knows a password of the domain's, and says of everybody else only that it was not right. */
@Component
@ConditionalOnWebApplication
class PasswordCheck implements AuthenticationProvider {

    private final Logins logins;

    PasswordCheck(Logins logins) {
        this.logins = logins;
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        return logins.enter(tried.getName(), String.valueOf(tried.getCredentials()))
                .map(Visitor::new)
                .orElseThrow(() -> new BadCredentialsException("Not let in"));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
