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
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Everything is closed; what is open, and to whom, stands here. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication
class WebSecurity {

    /** No script, nothing from elsewhere, in no frame. */
    static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** Slack's requests are checked by their signature over the bytes as they came: nothing may read them before. */
    @Bean
    @Order(1)
    SecurityFilterChain doorOfSlack(HttpSecurity http) throws Exception {
        return http.securityMatcher("/slack/events")
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
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
                .headers(WebSecurity::strict)
                .build();
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_FROM_ELSEWHERE))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(NO_REFERRER));
    }
}
