package platssamverkan.web.entry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import platssamverkan.account.LoginHints;
import platssamverkan.web.security.Person;

@Controller
class LoginController {

    private final ObjectProvider<LoginHints> hints;

    LoginController(ObjectProvider<LoginHints> hints) {
        this.hints = hints;
    }

    @GetMapping("/login")
    String login(
        @AuthenticationPrincipal Person person, @RequestParam(required = false) String error,
        @RequestParam(required = false) String logout, @RequestParam(required = false) String ready, Model model
    ) {
        if (person != null) {
            return "redirect:/";
        }
        model.addAttribute("refused", error != null);
        model.addAttribute("loggedOut", logout != null);
        model.addAttribute("ready", ready != null);
        model.addAttribute("hints", hints.getIfAvailable());
        return "entry/login";
    }
}
