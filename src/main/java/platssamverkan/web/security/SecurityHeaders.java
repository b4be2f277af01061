package platssamverkan.web.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/** What a browser may do with our pages. The engine's own web application sets a weaker policy for itself. */
final class SecurityHeaders {

    private static final String OURS = String.join("; ",
        "default-src 'none'", "script-src 'self'", "connect-src 'self'", "img-src 'self' data:", "font-src 'self' data:",
        "style-src 'self'", "style-src-attr 'unsafe-inline'", "form-action 'self'", "base-uri 'none'",
        "frame-ancestors 'none'");

    private SecurityHeaders() {}

    static void set(HeadersConfigurer<HttpSecurity> headers) {
        var engine = PathPatternRequestMatcher.withDefaults().matcher("/camunda/**");
        headers
            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
            .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
            .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(engine), new ContentSecurityPolicyHeaderWriter(OURS)));
    }
}
