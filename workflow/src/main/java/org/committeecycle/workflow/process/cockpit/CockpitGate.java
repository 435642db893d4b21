package org.committeecycle.workflow.process.cockpit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.committeecycle.domain.Actor;
import org.committeecycle.domain.Channel;
import org.committeecycle.domain.Refused;
import org.committeecycle.domain.committee.Operators;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before Cockpit and lets through what is on its list; who comes here is logged in already. */
class CockpitGate extends OncePerRequestFilter {

    /** Asked for as the visitor and as the person. */
    private static final String WHO =
            "{\"userId\":\"%1$s\",\"authorizedApps\":[\"cockpit\"],\"id\":\"%1$s\",\"firstName\":\"%1$s\",\"lastName\":\"\"}";

    private final CockpitRoom room;
    private final CockpitPage page;
    private final RetryInCockpit retry;
    private final Operators operators;

    CockpitGate(CockpitRoom room, CockpitPage page, RetryInCockpit retry, Operators operators) {
        this.room = room;
        this.page = page;
        this.retry = retry;
        this.operators = operators;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        CockpitWay way = CockpitWay.of(request.getMethod(), request.getRequestURI());
        if (request.getUserPrincipal() == null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String name = request.getUserPrincipal().getName();
        switch (way.to()) {
            case PAGE -> page(request, response);
            case FILE -> page.file(request.getRequestURI(), response);
            case WHO -> json(response, WHO.formatted(plain(name)));
            case NONE -> json(response, "{\"count\":0}");
            case NOTHING -> json(response, "[]");
            case QUESTION -> question(name, new AskedOfEngine(request), response, chain);
            case RETRY -> retry(name, way.job(), response);
            case SHUT -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void question(String name, AskedOfEngine asked, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (asked.siftsByVariables()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            room.asked(name, () -> chain.doFilter(asked, response));
        }
    }

    private void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().equals(CockpitPage.ADDRESS)) {
            page.show(response);
        } else {
            response.sendRedirect(CockpitPage.ADDRESS);
        }
    }

    private void retry(String name, String job, HttpServletResponse response) throws IOException {
        Actor person = operators.arriving(name, Channel.WEB);
        try {
            retry.of(person, job);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } catch (Refused refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void json(HttpServletResponse response, String text) throws IOException {
        response.setContentType("application/json");
        response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String name) {
        return name.replaceAll("[\"\\\\\\p{Cntrl}]", "?");
    }
}
