package platssamverkan.process.engine.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import platssamverkan.account.AccountId;

/**
 * Lets through the few requests that people need who work on tasks, and nothing else: the engine's REST interface
 * is a second way to everything the product guards.
 */
final class EngineAllowList extends OncePerRequestFilter {

    private final TaskAccess access;

    EngineAllowList(TaskAccess access) {
        this.access = access;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
        var path = request.getRequestURI();
        var door = Door.of(request.getMethod(), path);
        if (door.isEmpty() || request.getUserPrincipal() == null) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var person = AccountId.of(request.getUserPrincipal().getName());
        if (door.get().demand() == Door.Demand.OWN_TASKS && !OwnTasksQuery.isFrom(person, request.getQueryString())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var task = door.get().task(path);
        if (task.isPresent() && !access.isMet(door.get().demand(), task.get(), person)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var harmless = HarmlessQuery.of(request);
        if (harmless.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(harmless.get(), response);
    }
}
