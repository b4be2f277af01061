package platssamverkan.web.fault;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Two people, or one person twice, did the same thing at the same moment: the second is told so. */
@ControllerAdvice
class ConflictAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ConflictAdvice.class);

    @ExceptionHandler({DataIntegrityViolationException.class, OptimisticLockingFailureException.class})
    void conflict(Exception fault, HttpServletResponse response) throws IOException {
        LOG.warn("Conflict", fault);
        response.sendError(HttpStatus.CONFLICT.value());
    }
}
