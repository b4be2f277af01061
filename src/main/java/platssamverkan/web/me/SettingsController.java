package platssamverkan.web.me;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import platssamverkan.account.AccountService;
import platssamverkan.notice.MailMode;
import platssamverkan.notice.OutboxService;
import platssamverkan.process.desk.Texts;
import platssamverkan.web.frame.Refusals;
import platssamverkan.web.security.LoggedIn;
import platssamverkan.web.security.Person;

/** A person's own name, e-mail address and mails. */
@Controller
@RequestMapping("/me")
class SettingsController {

    private static final String VIEW = "me/settings";

    private final AccountService accounts;
    private final OutboxService outbox;
    private final LoggedIn loggedIn;
    private final Texts texts;

    SettingsController(AccountService accounts, OutboxService outbox, LoggedIn loggedIn, Texts texts) {
        this.accounts = accounts;
        this.outbox = outbox;
        this.loggedIn = loggedIn;
        this.texts = texts;
    }

    /** Whether mails are shown on a page instead of sent. */
    @ModelAttribute("shown")
    boolean shown() {
        return outbox.mode() == MailMode.SHOWING;
    }

    @GetMapping
    String settings(@AuthenticationPrincipal Person person, Model model) {
        model.addAttribute("form", SettingsForm.of(accounts.settings(person.id())));
        return VIEW;
    }

    @PostMapping
    ModelAndView change(
        @Valid @ModelAttribute("form") SettingsForm form, BindingResult result, @AuthenticationPrincipal Person person,
        HttpServletRequest request, HttpServletResponse response, RedirectAttributes flash
    ) {
        if (!result.hasErrors()) {
            var changed = accounts.change(person.id(), form.settings());
            if (changed.isAccepted()) {
                loggedIn.renew(person.now(changed.value()), request, response);
                flash.addFlashAttribute("done", texts.text("me.done"));
                return new ModelAndView("redirect:/me");
            }
            Refusals.into(result, changed.refusals());
        }
        return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
