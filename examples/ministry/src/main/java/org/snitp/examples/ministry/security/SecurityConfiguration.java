package org.snitp.examples.ministry.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may open which address. An institution is never named in an address: it is that of the account. Every form that changes
 * something carries the token against forged requests, which Thymeleaf adds.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Pages are text, one style sheet and drawings within the page; no script, no frame, nothing from elsewhere. */
    static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    /**
     * Programs send a password with each request, and no cookie. There is no token against forged requests: a page of somebody else
     * cannot send the media types that are taken, JSON, YAML and octets, without being asked for leave, which is never given.
     */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http) {
        String coordinator = Role.COORDINATOR.name();
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(rules -> rules.requestMatchers("/api/openapi.json")
                        .permitAll()
                        .requestMatchers("/api/form/**")
                        .hasRole(Role.INSTITUTION.name())
                        .requestMatchers(
                                HttpMethod.GET, "/api/plan", "/api/plan/versions", "/api/periods", "/api/reports/**")
                        .authenticated()
                        .anyRequest()
                        .hasRole(coordinator))
                .httpBasic(basic -> {})
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        rules -> rules.requestMatchers("/sign-in", "/style.css", "/icon.svg", "/error")
                                .permitAll()
                                .requestMatchers(
                                        "/plan/**",
                                        "/periods/**",
                                        "/review/**",
                                        "/audit/**",
                                        "/progress/**",
                                        "/reports/publish",
                                        "/reports/preview/**")
                                .hasRole(Role.COORDINATOR.name())
                                .requestMatchers("/forms/**")
                                .hasRole(Role.INSTITUTION.name())
                                .anyRequest()
                                .authenticated())
                .formLogin(form -> form.loginPage("/sign-in").defaultSuccessUrl("/", true))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder();
    }
}
