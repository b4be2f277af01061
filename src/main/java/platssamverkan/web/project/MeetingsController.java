package platssamverkan.web.project;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import platssamverkan.meeting.PlannedMeetingId;
import platssamverkan.meeting.PlannedMeetingService;
import platssamverkan.meeting.PlannedMeetingView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectView;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.frame.Refusals;
import platssamverkan.web.security.Person;

/** The meetings that a project's people are called to: to call, change and cancel them. */
@Controller
@RequestMapping("/projects/{id}/meetings")
class MeetingsController {

    private static final String CALL = "project/call";
    private static final String CHANGE = "project/change-meeting";
    private static final String CANCEL = "project/cancel-meeting";

    private final ProjectDoor door;
    private final MeetingsPage page;
    private final PlannedMeetingService meetings;
    private final Texts texts;

    MeetingsController(ProjectDoor door, MeetingsPage page, PlannedMeetingService meetings, Texts texts) {
        this.door = door;
        this.page = page;
        this.meetings = meetings;
        this.texts = texts;
    }

    @GetMapping
    String list(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        var project = door.read(id, person.account());
        page.list(model, project, door.isLedBy(project, person.account()));
        model.addAttribute("tends", door.isTendedBy(project, person.account()));
        return "project/meetings";
    }

    @GetMapping("/new")
    String form(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        var project = door.lead(id, person.account());
        model.addAttribute("form", new CallForm());
        page.ask(model, project);
        return CALL;
    }

    @PostMapping
    ModelAndView call(
        @PathVariable String id, @ModelAttribute("form") CallForm form, BindingResult result,
        @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        var project = door.lead(id, person.account());
        refuseUnknownStep(project, form, result);
        if (!result.hasErrors()) {
            var called = meetings.call(project.id(), form.plan(), person.id());
            if (called.isAccepted()) {
                return done(project, "meetings.called", called.value(), flash);
            }
            Refusals.into(result, called.refusals());
        }
        page.ask(model, project);
        return new ModelAndView(CALL, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @GetMapping("/{meeting}/change")
    String change(
        @PathVariable String id, @PathVariable String meeting, @AuthenticationPrincipal Person person, Model model,
        RedirectAttributes flash
    ) {
        var project = door.lead(id, person.account());
        var view = known(project, meeting);
        if (!page.item(view).coming()) {
            return over(view, flash);
        }
        model.addAttribute("form", CallForm.of(view));
        show(model, project, view);
        return CHANGE;
    }

    @PostMapping("/{meeting}/change")
    ModelAndView change(
        @PathVariable String id, @PathVariable String meeting, @ModelAttribute("form") CallForm form,
        BindingResult result, @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        var project = door.lead(id, person.account());
        var view = find(project, meeting);
        refuseUnknownStep(project, form, result);
        if (!result.hasErrors()) {
            var changed = meetings.change(
                project.id(), view.id(), form.getVersion(), form.plan(), form.getReason(), person.id());
            if (changed.isAccepted()) {
                return done(project, "meetings.changed", changed.value(), flash);
            }
            Refusals.into(result, changed.refusals());
        }
        show(model, project, view);
        return new ModelAndView(CHANGE, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @GetMapping("/{meeting}/cancel")
    String cancel(
        @PathVariable String id, @PathVariable String meeting, @AuthenticationPrincipal Person person, Model model,
        RedirectAttributes flash
    ) {
        var project = door.tend(id, person.account());
        var view = known(project, meeting);
        if (!page.item(view).coming()) {
            return over(view, flash);
        }
        model.addAttribute("form", CallForm.of(view));
        show(model, project, view);
        return CANCEL;
    }

    @PostMapping("/{meeting}/cancel")
    ModelAndView cancel(
        @PathVariable String id, @PathVariable String meeting, @ModelAttribute("form") CallForm form,
        BindingResult result, @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        var project = door.tend(id, person.account());
        var view = find(project, meeting);
        var cancelled =
            meetings.cancel(project.id(), view.id(), form.getVersion(), form.getReason(), person.id());
        if (cancelled.isAccepted()) {
            return done(project, "meetings.cancelled", cancelled.value(), flash);
        }
        Refusals.into(result, cancelled.refusals());
        show(model, project, view);
        return new ModelAndView(CANCEL, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private ModelAndView done(ProjectView project, String message, PlannedMeetingView meeting, RedirectAttributes flash) {
        flash.addFlashAttribute("done", texts.text(message, texts.date(meeting.heldOn())));
        return new ModelAndView("redirect:/projects/" + project.id() + "/meetings");
    }

    private void refuseUnknownStep(ProjectView project, CallForm form, BindingResult result) {
        if (!page.isStep(project.id(), form.getStep())) {
            result.rejectValue("step", "refusal.meetingStepUnknown");
        }
    }

    private void show(Model model, ProjectView project, PlannedMeetingView meeting) {
        page.ask(model, project);
        model.addAttribute("item", page.item(meeting));
    }

    /** A link from an old mail leads to the list, where the meeting stands among those that are over. */
    private String over(PlannedMeetingView meeting, RedirectAttributes flash) {
        var said = meeting.cancelled() ? "meetings.alreadyCancelled" : "meetings.alreadyHeld";
        flash.addFlashAttribute("done", texts.text(said, texts.date(meeting.heldOn())));
        return "redirect:/projects/" + meeting.projectId() + "/meetings";
    }

    /** A meeting that can still be changed. */
    private PlannedMeetingView find(ProjectView project, String meeting) {
        return Optional.of(known(project, meeting)).filter(view -> page.item(view).coming()).orElseThrow(NotFound::new);
    }

    private PlannedMeetingView known(ProjectView project, String meeting) {
        try {
            return meetings.find(project.id(), PlannedMeetingId.of(meeting)).orElseThrow(NotFound::new);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
