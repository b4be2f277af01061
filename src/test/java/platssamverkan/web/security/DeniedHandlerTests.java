package platssamverkan.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What somebody is told whose request carries no valid token. */
class DeniedHandlerTests {

    private final DeniedHandler handler = new DeniedHandler(
        request -> request.getRequestURI().equals("/login"), request -> request.getRequestURI().startsWith("/api/"));

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void sendsWhoeverComesFromAnOldLoginPageToANewOne() throws Exception {
        assertThat(denied("/login").getRedirectedUrl()).isEqualTo("/login");
    }

    @Test
    void asksForALoginWhenTheSessionEnded() throws Exception {
        assertThat(denied("/api/tasks/1/form/draft").getStatus()).isEqualTo(401);
        assertThat(denied("/projects/new").getStatus()).isEqualTo(401);
    }

    @Test
    void refusesWhoeverIsLoggedIn() throws Exception {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("kim", "", "ROLE_USER"));

        assertThat(denied("/api/tasks/1/form/draft").getStatus()).isEqualTo(403);
        assertThat(denied("/projects/new").getStatus()).isEqualTo(403);
    }

    private MockHttpServletResponse denied(String address) throws Exception {
        var response = new MockHttpServletResponse();
        handler.handle(new MockHttpServletRequest("POST", address), response, new AccessDeniedException("no token"));
        return response;
    }
}
