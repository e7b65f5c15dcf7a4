package nl.ketenregie.security;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter.HeaderValue;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who gets in through which door. What is not named here is closed. */
@Configuration
class WebSecurity {

    private static final RequestMatcher SETUP =
            RequestPath.matching("/camunda/(api/admin/setup|app/admin/[^/]+/setup)(/.*)?");
    private static final RequestMatcher HEALTH = RequestPath.under("/actuator/health");
    private static final RequestMatcher START = RequestPath.matching("/|" + StartPage.OLD_ADDRESS + "/?");

    private final EngineLogin login;
    private final Problems problems;

    WebSecurity(EngineLogin login, Problems problems) {
        this.login = login;
        this.problems = problems;
    }

    /**
     * The web apps have their own login, CSRF and header filters. Only the page with which anybody may make the first
     * administrator (CVE-2026-77226) stays shut: {@link FirstAdministrator} does that at start-up.
     */
    @Bean
    @Order(1)
    SecurityFilterChain webApps(HttpSecurity http) throws Exception {
        return withoutSpringLogin(http)
                .securityMatcher(RequestPath.under("/camunda"))
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(SETUP).denyAll().anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain engineRest(HttpSecurity http, EngineIdentity identity) throws Exception {
        return programs(http.securityMatcher(RequestPath.under("/engine-rest")), identity)
                .build();
    }

    /** Numbers for the operator's Prometheus, which logs in as a user of functional management. */
    @Bean
    @Order(4)
    SecurityFilterChain numbers(HttpSecurity http) throws Exception {
        return withoutBrowser(http.securityMatcher(RequestPath.under("/actuator/prometheus")))
                .authorizeHttpRequests(requests ->
                        requests.anyRequest().hasAnyAuthority(OperatingGroups.OPERATORS, Groups.CAMUNDA_ADMIN))
                .build();
    }

    /** Our own interface: for programs with a user name and password, and for pages inside the web apps. */
    @Bean
    @Order(3)
    SecurityFilterChain api(HttpSecurity http, EngineIdentity identity) throws Exception {
        return programs(http.securityMatcher(RequestPath.under("/api")), identity)
                .addFilterBefore(new WebAppSession(login, problems), BasicAuthenticationFilter.class)
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
        return withoutSpringLogin(http)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HEALTH, START)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** Addresses are matched as they are written: the engine's servlets have paths of their own. */
    @Bean
    PathPatternRequestMatcherBuilderFactoryBean wholePaths() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    /** Spring Boot would otherwise run this filter for every address, outside the chains above. */
    @Bean
    FilterRegistrationBean<EngineIdentity> engineIdentityOnlyInChains(EngineIdentity identity) {
        FilterRegistrationBean<EngineIdentity> registration = new FilterRegistrationBean<>(identity);
        registration.setEnabled(false);
        return registration;
    }

    private HttpSecurity programs(HttpSecurity http, EngineIdentity identity) throws Exception {
        return withoutBrowser(http)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .addFilterAfter(identity, AuthorizationFilter.class);
    }

    private HttpSecurity withoutBrowser(HttpSecurity http) throws Exception {
        return withoutSpringLogin(http)
                .authenticationProvider(login)
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .headers(headers -> headers.contentSecurityPolicy(
                                csp -> csp.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .xssProtection(xss -> xss.headerValue(HeaderValue.ENABLED_MODE_BLOCK))
                        .httpStrictTransportSecurity(hsts -> hsts.requestMatcher(AnyRequestMatcher.INSTANCE))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
    }

    /**
     * No Spring session, login page or CSRF token: the doors above bring their own protection. Nor a new session id for
     * every request to our interface: a request of the web apps at the same moment would then be logged out.
     */
    private HttpSecurity withoutSpringLogin(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                        .sessionFixation(SessionFixationConfigurer::none))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems));
    }
}
