package platssamverkan.web.about;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AboutController {

    @GetMapping("/about")
    String about() {
        return "about/about";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "about/accessibility";
    }
}
