package platssamverkan.web.project;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets the head of every page of a project say how the project stands. */
@ControllerAdvice(annotations = Controller.class)
class ProjectStandingAdvice {

    private final ProjectStanding standing;

    ProjectStandingAdvice(ProjectStanding standing) {
        this.standing = standing;
    }

    @ModelAttribute("standing")
    ProjectStanding standing() {
        return standing;
    }
}
