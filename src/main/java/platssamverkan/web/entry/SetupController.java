package platssamverkan.web.entry;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import platssamverkan.account.SetupService;
import platssamverkan.web.frame.Refusals;

@Controller
@RequestMapping("/setup/{token}")
class SetupController {

    private static final String FORM = "entry/setup";

    private final SetupService setup;

    SetupController(SetupService setup) {
        this.setup = setup;
    }

    @GetMapping
    ModelAndView form(@PathVariable String token, Model model) {
        if (!setup.isOpen(token)) {
            return view("entry/setup-closed", HttpStatus.GONE);
        }
        model.addAttribute("setup", SetupForm.empty());
        return view(FORM, HttpStatus.OK);
    }

    @PostMapping
    ModelAndView accept(@PathVariable String token, @Valid @ModelAttribute("setup") SetupForm form, BindingResult result) {
        if (!setup.isOpen(token)) {
            return view("entry/setup-closed", HttpStatus.GONE);
        }
        if (!result.hasErrors()) {
            Refusals.into(result, setup.accept(token, form.administrator()).refusals());
        }
        return result.hasErrors() ? view(FORM, HttpStatus.UNPROCESSABLE_ENTITY) : new ModelAndView("redirect:/login?ready");
    }

    private static ModelAndView view(String name, HttpStatusCode status) {
        return new ModelAndView(name, status);
    }
}
