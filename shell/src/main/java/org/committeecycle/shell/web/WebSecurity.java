package org.committeecycle.shell.web;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.security.config.Customizer.withDefaults;
import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.NO_REFERRER;

import org.committeecycle.domain.committee.Logins;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Everything is closed; what is open, and to whom, stands here. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication
class WebSecurity {

    /** No script, nothing from elsewhere, in no frame. */
    static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The editors of diagrams set styles of their own and bring their icons with them; scripts are the house's files alone. */
    static final String EDITORS_OF_THE_HOUSE =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                    + " font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Slack's requests are checked by their signature over the bytes as they came: nothing may read them before. */
    @Bean
    @Order(1)
    SecurityFilterChain doorOfSlack(HttpSecurity http) throws Exception {
        return http.securityMatcher(path("/slack/events"))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** What of Cockpit may be asked stands at its gate; its script hands the token back from a cookie. */
    @Bean
    @Order(2)
    SecurityFilterChain doorOfCockpit(HttpSecurity http, PasswordCheck passwords, Logins logins) throws Exception {
        return withScripts(http, "/camunda/**", passwords, logins, "OPERATOR", "PROCESS_OWNER")
                .headers(headers -> strict(headers, NOTHING_FROM_ELSEWHERE))
                .build();
    }

    /** What a person may do there is asked by the use cases; auditors look and change nothing. */
    @Bean
    @Order(3)
    SecurityFilterChain doorOfOwners(HttpSecurity http, PasswordCheck passwords, Logins logins) throws Exception {
        return withScripts(http, "/owners/**", passwords, logins, "OPERATOR", "PROCESS_OWNER", "AUDITOR")
                .addFilterAfter(new BoundedBodies(), AuthorizationFilter.class)
                .headers(headers -> strict(headers, EDITORS_OF_THE_HOUSE))
                .build();
    }

    private static HttpSecurity withScripts(
            HttpSecurity http, String paths, PasswordCheck passwords, Logins logins, String... roles) throws Exception {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        CsrfTokenRequestAttributeHandler atOnce = new CsrfTokenRequestAttributeHandler();
        atOnce.setCsrfRequestAttributeName(null);
        return http.securityMatcher(path(paths))
                .authenticationProvider(passwords)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(atOnce))
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAnyRole(roles))
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                .addFilterAfter(new StillLetIn(logins), SecurityContextHolderFilter.class);
    }

    @Bean
    @Order(4)
    SecurityFilterChain doorOfTheHouse(HttpSecurity http, PasswordCheck passwords, Logins logins) throws Exception {
        return http.authenticationProvider(passwords)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                GET, "/health", "/health/liveness", "/health/readiness", "/login", "/committee.css")
                        .permitAll()
                        .requestMatchers(GET, "/metrics")
                        .hasRole("OPERATOR")
                        .requestMatchers(GET, "/")
                        .hasAnyRole("OPERATOR", "PROCESS_OWNER", "AUDITOR")
                        .anyRequest()
                        .denyAll())
                .formLogin(form -> form.loginPage("/login")
                        .failureUrl("/login?again")
                        .defaultSuccessUrl("/", true)
                        .permitAll())
                .logout(out -> out.logoutSuccessUrl("/login?left").deleteCookies("committee"))
                .httpBasic(withDefaults())
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterAfter(new StillLetIn(logins), SecurityContextHolderFilter.class)
                .headers(headers -> strict(headers, NOTHING_FROM_ELSEWHERE))
                .build();
    }

    /** The path as it was asked for, whichever servlet answers it: Cockpit's are not the pages' own. */
    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers, String policyOfThePage) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(policyOfThePage))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(NO_REFERRER));
    }
}
