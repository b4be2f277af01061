package platssamverkan.web.people;

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
import platssamverkan.account.AccountView;
import platssamverkan.process.desk.Texts;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.frame.Refusals;
import platssamverkan.web.security.Person;

/** Who can log in for a municipality, and accounts for more. */
@Controller
@RequestMapping("/people")
class PeopleController {

    private static final String NEW = "people/new";

    private final AccountService accounts;
    private final Texts texts;

    PeopleController(AccountService accounts, Texts texts) {
        this.accounts = accounts;
        this.texts = texts;
    }

    @GetMapping
    String list(@AuthenticationPrincipal Person person, Model model) {
        var administrator = administrator(person);
        model.addAttribute("municipality", accounts.municipality(administrator.municipalityId()).name());
        model.addAttribute("people", accounts.colleagues(administrator.municipalityId()));
        return "people/list";
    }

    @GetMapping("/new")
    String form(@AuthenticationPrincipal Person person, Model model) {
        administrator(person);
        model.addAttribute("form", AccountForm.empty());
        return NEW;
    }

    @PostMapping
    ModelAndView create(
        @Valid @ModelAttribute("form") AccountForm form, BindingResult result,
        @AuthenticationPrincipal Person person, RedirectAttributes flash
    ) {
        var administrator = administrator(person);
        if (!result.hasErrors()) {
            Refusals.into(result, accounts.create(form.account(administrator.municipalityId())).refusals());
        }
        if (result.hasErrors()) {
            return new ModelAndView(NEW, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("done", texts.text("accounts.done", form.displayName(), form.login()));
        return new ModelAndView("redirect:/people");
    }

    private static AccountView administrator(Person person) {
        if (!person.account().processAdministrator()) {
            throw new NotFound();
        }
        return person.account();
    }
}
