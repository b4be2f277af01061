package platssamverkan.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Tells somebody whose session ended while the page stood open from somebody who may not: the forgery protection refuses
 * both, before anybody has asked who it is.
 */
final class DeniedHandler implements AccessDeniedHandler {

    private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();
    private final RequestMatcher door;
    private final RequestMatcher api;

    /** @param door the addresses of coming and going, from which the way is simply to the login page */
    DeniedHandler(RequestMatcher door, RequestMatcher api) {
        this.door = door;
        this.api = api;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
        throws IOException, ServletException {
        if (!nobody()) {
            forbidden.handle(request, response, denied);
        } else if (door.matches(request)) {
            response.sendRedirect(request.getContextPath() + "/login");
        } else if (api.matches(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        }
    }

    private static boolean nobody() {
        var login = SecurityContextHolder.getContext().getAuthentication();
        return login == null || login instanceof AnonymousAuthenticationToken;
    }
}
