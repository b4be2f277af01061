package platssamverkan.web.mail;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import platssamverkan.notice.OutboxService;
import platssamverkan.process.desk.Texts;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.security.Person;

/** Tells administrators whether mails reach people, and tries again what could not be sent. */
@Controller
@RequestMapping("/outbox")
class OutboxController {

    private final OutboxService outbox;
    private final Texts texts;

    OutboxController(OutboxService outbox, Texts texts) {
        this.outbox = outbox;
        this.texts = texts;
    }

    @GetMapping
    String overview(@AuthenticationPrincipal Person person, Model model) {
        model.addAttribute("outbox", outbox.overview(municipality(person)));
        return "mail/outbox";
    }

    @PostMapping("/{mail}/retry")
    String retry(@PathVariable String mail, @AuthenticationPrincipal Person person, RedirectAttributes flash) {
        if (!outbox.retry(municipality(person), id(mail))) {
            throw new NotFound();
        }
        flash.addFlashAttribute("done", texts.text("outbox.retried"));
        return "redirect:/outbox";
    }

    private static UUID municipality(Person person) {
        if (!person.account().processAdministrator()) {
            throw new NotFound();
        }
        return person.account().municipalityId();
    }

    private static UUID id(String mail) {
        try {
            return UUID.fromString(mail);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
