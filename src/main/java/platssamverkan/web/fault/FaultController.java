package platssamverkan.web.fault;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for every request that failed, and logs why under the number that the person is shown. */
@Controller
@RequestMapping("/error")
class FaultController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FaultController.class);

    private final MessageSource messages;

    FaultController(MessageSource messages) {
        this.messages = messages;
    }

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        var fault = logged(request);
        response.setStatus(fault.status().value());
        model.addAttribute("fault", fault);
        model.addAttribute("written", fault.status() == HttpStatus.UNAUTHORIZED ? Written.in(request.getParameterMap()) : List.of());
        return "error";
    }

    @RequestMapping
    ResponseEntity<Map<String, String>> json(HttpServletRequest request, Locale locale) {
        var fault = logged(request);
        var message = messages.getMessage("error." + fault.kind() + ".text", null, locale);
        return ResponseEntity.status(fault.status()).body(Map.of("id", fault.id(), "message", message));
    }

    private static Fault logged(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var fault = Fault.of(code instanceof Integer number ? number : 404);
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (fault.ours()) {
            var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.error("Fault {}: {} {}", fault.id(), request.getMethod(), path, cause);
        } else {
            LOG.info("Refused {}: {} {} {}", fault.id(), fault.status().value(), request.getMethod(), path);
        }
        return fault;
    }
}
