package org.committeecycle.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.committeecycle.domain.committee.Logins;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks at each request who the visitor may be now: a changed password, a lost role or a dismissal counts at once. */
class StillLetIn extends OncePerRequestFilter {

    private final Logins logins;

    StillLetIn(Logins logins) {
        this.logins = logins;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof Visitor visitor) {
            SecurityContext now = SecurityContextHolder.createEmptyContext();
            Optional<Logins.Entered> still = logins.stillIn(visitor.getName(), visitor.version());
            still.map(Visitor::new).ifPresent(now::setAuthentication);
            SecurityContextHolder.setContext(now);
            if (still.isEmpty()) {
                end(request.getSession(false));
            }
        }
        chain.doFilter(request, response);
    }

    private static void end(@Nullable HttpSession session) {
        if (session != null) {
            session.invalidate();
        }
    }
}
