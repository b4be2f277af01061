package platssamverkan.web.security;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may come in by which door: nothing is open but what is named here. */
@Configuration(proxyBeanMethods = false)
class SecurityChain {

    private static final RequestMatcher LOGOUT = path(HttpMethod.POST, "/logout");
    private static final RequestMatcher TASKLIST_LOGOUT = path(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout");
    private static final RequestMatcher DOOR = new OrRequestMatcher(path(HttpMethod.POST, "/login"), LOGOUT);
    private static final RequestMatcher API = path(null, "/api/**");

    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http
            .authorizeHttpRequests(SecurityChain::rules)
            .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/").permitAll())
            .logout(logout -> logout
                .logoutRequestMatcher(new OrRequestMatcher(LOGOUT, TASKLIST_LOGOUT))
                .logoutSuccessHandler((request, response, login) -> {
                    if (TASKLIST_LOGOUT.matches(request)) {
                        new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)
                            .onLogoutSuccess(request, response, login);
                    } else {
                        var home = new SimpleUrlLogoutSuccessHandler();
                        home.setDefaultTargetUrl("/login?logout");
                        home.onLogoutSuccess(request, response, login);
                    }
                }))
            .csrf(csrf -> csrf.ignoringRequestMatchers("/camunda/api/**"))
            .exceptionHandling(errors -> errors
                .accessDeniedHandler(new DeniedHandler(DOOR, API))
                .defaultAuthenticationEntryPointFor((request, response, e) -> response.setStatus(401), API))
            .sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()))
            .headers(SecurityHeaders::set)
            .build();
    }

    private static void rules(
        AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules
    ) {
        rules
            .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
            .requestMatchers("/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup/**").denyAll()
            .requestMatchers("/camunda/app/admin/**", "/camunda/app/cockpit/**", "/camunda/app/welcome/**").denyAll()
            .requestMatchers("/login", "/setup/**", "/error", "/actuator/health", "/actuator/health/*").permitAll()
            .requestMatchers(HttpMethod.GET, "/assets/**", "/css/**", "/images/**", "/js/**", "/favicon.ico").permitAll()
            .requestMatchers(HttpMethod.GET, "/webjars/htmx.org/**", "/webjars/picocss__pico/**").permitAll()
            .requestMatchers(HttpMethod.GET, "/about", "/accessibility").permitAll()
            .requestMatchers("/engine-rest/**", "/actuator/**").hasRole("PROCESS_ADMINISTRATOR")
            .anyRequest().authenticated();
    }

    private static RequestMatcher path(HttpMethod method, String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
    }
}
