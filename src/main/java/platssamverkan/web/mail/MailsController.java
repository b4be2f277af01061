package platssamverkan.web.mail;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import platssamverkan.account.AccountService;
import platssamverkan.notice.MailMode;
import platssamverkan.notice.OutboxService;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.security.Person;

/** The mails of an example, for its invented people; no other installation has this page. */
@Controller
class MailsController {

    private final OutboxService outbox;
    private final AccountService accounts;

    MailsController(OutboxService outbox, AccountService accounts) {
        this.outbox = outbox;
        this.accounts = accounts;
    }

    @GetMapping("/mails")
    String mails(@AuthenticationPrincipal Person person, Model model) {
        var municipality = accounts.municipality(person.account().municipalityId());
        if (outbox.mode() != MailMode.SHOWING || !municipality.example()) {
            throw new NotFound();
        }
        model.addAttribute("mails", outbox.shown(municipality.id()));
        return "mail/mails";
    }
}
