package platssamverkan.web.project;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import platssamverkan.meeting.Invitee;
import platssamverkan.meeting.MeetingForm;
import platssamverkan.meeting.PlannedMeetingService;
import platssamverkan.meeting.PlannedMeetingView;
import platssamverkan.process.desk.ModelCatalogue;
import platssamverkan.process.desk.ModuleOutline;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectView;
import platssamverkan.web.frame.Option;

/** The meetings that a project's people are called to, and what a call can choose from. */
@Component
class MeetingsPage {

    private final PlannedMeetingService meetings;
    private final ModelCatalogue models;
    private final Texts texts;
    private final Clock clock;

    MeetingsPage(PlannedMeetingService meetings, ModelCatalogue models, Texts texts, Clock clock) {
        this.meetings = meetings;
        this.models = models;
        this.texts = texts;
        this.clock = clock;
    }

    void list(Model model, ProjectView project, boolean leads) {
        ProjectPage.show(model, project, leads);
        var all = meetings.meetings(project.id()).stream().map(this::item).toList();
        model.addAttribute("coming", all.stream().filter(MeetingItem::coming).toList());
        model.addAttribute("past", all.stream().filter(item -> !item.coming()).toList());
    }

    List<MeetingItem> coming(ProjectId project) {
        return meetings.coming(project).stream().map(this::item).toList();
    }

    void ask(Model model, ProjectView project) {
        ProjectPage.show(model, project, true);
        model.addAttribute("forms",
            Arrays.stream(MeetingForm.values()).map(form -> new Option(form.name(), texts.of(form))).toList());
        model.addAttribute("steps", steps(project.id()));
        model.addAttribute("invitees", meetings.invitees(project.id()).stream().map(this::option).toList());
    }

    /** Whether the step is one of the project's meetings, or none is named. */
    boolean isStep(ProjectId project, String step) {
        return step == null || step.isBlank() || steps(project).stream().anyMatch(option -> option.value().equals(step));
    }

    MeetingItem item(PlannedMeetingView meeting) {
        var name = meeting.step().flatMap(step -> Optional.ofNullable(models.stepNames(meeting.projectId()).get(step)));
        var ended = !meeting.heldOn().atTime(meeting.endsAt()).isAfter(LocalDateTime.now(clock));
        return new MeetingItem(meeting, name, !meeting.cancelled() && !ended);
    }

    private List<Option> steps(ProjectId project) {
        return models.outline(project).stream()
            .flatMap(module -> module.steps().stream()
                .filter(step -> step.meetingForm().isPresent())
                .map(step -> new Option(step.step(), texts.text("meetings.stepOf", step.name(), shortName(module)))))
            .toList();
    }

    /** What stands before the dash in "Modul 2 – Samverkan". */
    private static String shortName(ModuleOutline module) {
        return module.name().split(" – ")[0];
    }

    private Option option(Invitee invitee) {
        return new Option(invitee.key(), invitee.email().isPresent()
            ? invitee.name() : texts.text("meetings.invitee.noMail", invitee.name()));
    }
}
