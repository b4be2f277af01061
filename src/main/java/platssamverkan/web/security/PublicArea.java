package platssamverkan.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The addresses that people without an account may reach: none so far. Whoever asks, logged in or not, is told that
 * nothing is there, and leaves no session and gets no cookie; what is opened here later has to be named here.
 */
@Configuration(proxyBeanMethods = false)
class PublicArea {

    static final String ADDRESSES = "/public/**";

    @Bean
    @Order(1)
    SecurityFilterChain publicAddresses(HttpSecurity http) throws Exception {
        return http
            .securityMatcher(ADDRESSES)
            .authorizeHttpRequests(rules -> rules.anyRequest().denyAll())
            .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .requestCache(AbstractHttpConfigurer::disable)
            .logout(AbstractHttpConfigurer::disable)
            // Nobody is known here, so that there is nothing to act with in somebody else's name.
            .csrf(AbstractHttpConfigurer::disable)
            .exceptionHandling(refused -> refused
                .authenticationEntryPoint((request, response, e) -> notThere(request, response))
                .accessDeniedHandler((request, response, e) -> notThere(request, response)))
            .headers(SecurityHeaders::set)
            .build();
    }

    private static void notThere(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
    }
}
