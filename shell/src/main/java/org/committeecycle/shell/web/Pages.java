package org.committeecycle.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The few pages of a served house: where one logs in, and what one finds then; no script, nothing from elsewhere. */
@RestController
@ConditionalOnWebApplication
class Pages {

    private static final Set<String> OF_COCKPIT = Set.of("ROLE_OPERATOR", "ROLE_PROCESS_OWNER");

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s – Committee Cycle</title>
            <link rel="stylesheet" href="/committee.css">
            </head>
            <body>
            <main>
            <h1>Committee Cycle</h1>
            %s</main>
            </body>
            </html>
            """;

    /** The same for every name, so that nobody learns which of them exist. */
    private static final String AGAIN =
            """
            <p role="alert">You were not let in: name or password is not right, or the door is shut. After five wrong tries in a row it
            opens again ten seconds after the last one, then after twice as long each time, at the latest after a quarter of an hour.</p>
            """;

    private static final String FORM =
            """
            %s<form method="post" action="/login">
            <p><label for="username">Name</label>
            <input id="username" name="username" autocomplete="username" autocapitalize="none" required autofocus></p>
            <p><label for="password">Password</label>
            <input id="password" name="password" type="password" autocomplete="current-password" required></p>
            <input type="hidden" name="%s" value="%s">
            <p><button>Log in</button></p>
            </form>
            <p>Passwords are set in the shell: <code>operator password NAME</code>.</p>
            """;

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String login(HttpServletRequest request, CsrfToken token) {
        String said = request.getParameter("again") != null
                ? AGAIN
                : request.getParameter("left") != null ? "<p role=\"status\">You have logged out.</p>\n" : "";
        return PAGE.formatted("Log in", FORM.formatted(said, token.getParameterName(), token.getToken()));
    }

    private static String rooms(Authentication visitor) {
        boolean may = visitor.getAuthorities().stream()
                .anyMatch(role -> OF_COCKPIT.contains(String.valueOf(role.getAuthority())));
        return "<p><a href=\"/owners/\">The diagrams of the year</a></p>\n"
                + (may ? "<p><a href=\"/camunda/app/cockpit/default/\">What runs, in Cockpit</a></p>\n" : "");
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String home(Authentication visitor, CsrfToken token) {
        return PAGE.formatted(
                "The house",
                """
                <p>You are logged in as %s.</p>
                %s                <form method="post" action="/logout">
                <input type="hidden" name="%s" value="%s">
                <p><button>Log out</button></p>
                </form>
                """
                        .formatted(
                                HtmlUtils.htmlEscape(visitor.getName()),
                                rooms(visitor),
                                token.getParameterName(),
                                token.getToken()));
    }
}
