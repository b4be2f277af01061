package platssamverkan.process.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;
import platssamverkan.account.AccountId;
import platssamverkan.process.engine.ScopedGroups;

/** Lets the engine's REST interface act for the person who is logged in, with that person's projects and roles. */
final class EngineRestLogin extends OncePerRequestFilter {

    private final IdentityService identities;
    private final ScopedGroups groups;

    EngineRestLogin(IdentityService identities, ScopedGroups groups) {
        this.identities = identities;
        this.groups = groups;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
        var person = AccountId.of(request.getUserPrincipal().getName());
        identities.setAuthentication(
            person.toString(), List.copyOf(groups.groupsOf(person)), List.copyOf(groups.tenantsOf(person)));
        try {
            chain.doFilter(request, response);
        } finally {
            identities.clearAuthentication();
        }
    }
}
