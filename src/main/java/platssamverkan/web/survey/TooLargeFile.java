package platssamverkan.web.survey;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends whoever gives a file that is far too large back to the page, which says so. The web server reads nothing of such a
 * body, the token in it neither, so nobody behind this filter could answer.
 */
final class TooLargeFile extends OncePerRequestFilter {

    static final String PARAMETER = "tooLarge";
    private static final Pattern PAGE = Pattern.compile("/projects/[0-9a-fA-F-]{36}/survey/import");

    private final DataSize most;

    TooLargeFile(DataSize most) {
        this.most = most;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
        var path = request.getServletPath();
        if (request.getMethod().equals(HttpMethod.POST.name()) && PAGE.matcher(path).matches()
            && request.getContentLengthLong() > most.toBytes()) {
            response.sendRedirect(request.getContextPath() + path + "?" + PARAMETER);
        } else {
            chain.doFilter(request, response);
        }
    }
}
