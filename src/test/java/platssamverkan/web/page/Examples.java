package platssamverkan.web.page;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountView;
import platssamverkan.account.MunicipalityView;
import platssamverkan.process.desk.ModuleOutline;
import platssamverkan.process.desk.ModuleView;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepOutline;
import platssamverkan.process.desk.StepState;
import platssamverkan.process.desk.StepView;
import platssamverkan.process.desk.SubmissionView;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.TaskLine;
import platssamverkan.process.desk.TaskView;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.ProjectView;
import platssamverkan.project.Role;
import platssamverkan.web.security.Person;

/** One municipality, its people and a project between its first steps. */
final class Examples {

    static final UUID MUNICIPALITY = UUID.fromString("11111111-1111-1111-1111-111111111111");
    static final ProjectId PROJECT = ProjectId.of("22222222-2222-2222-2222-222222222222");
    static final LocalDate START = LocalDate.of(2026, 2, 2);

    static final AccountView LEADER = account("petra", true, false);
    static final AccountView MEMBER = account("lena", false, false);
    static final AccountView ADMINISTRATOR = account("admir", false, true);

    private Examples() {}

    static RequestPostProcessor as(AccountView account) {
        return user(new Person(account, "-"));
    }

    static MunicipalityView municipality() {
        return new MunicipalityView(MUNICIPALITY, "Exempelstad", true);
    }

    static ProjectView project(ProjectStatus status) {
        return new ProjectView(PROJECT, "Tryggare centrum", "Fler på torget om kvällen.", ProgramModel.INSTEGSMODELL,
            status, MUNICIPALITY, "Exempelstad", false, START, START.plusYears(1));
    }

    static List<ModuleOutline> outline() {
        return List.of(new ModuleOutline("SubProcess_introduction", "Introduktion", "Området avgränsas.",
            List.of("digital"), List.of(meeting(), area(), revision())));
    }

    static List<ModuleView> journey() {
        var table = new TableView("Platser", List.of("Plats", "Slag"), List.of(List.of("Stortorget", "Torg")));
        return List.of(new ModuleView(outline().get(0), List.of(
            new StepView(meeting(), StepState.DONE, Optional.of(START.plusDays(14)), Optional.of(START.plusDays(9)),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(ResultView.of("Sju personer kom.").with(table))),
            new StepView(area(), StepState.OPEN, Optional.of(START.plusDays(20)), Optional.empty(), Optional.empty(),
                Optional.of("task-1"), Optional.of("Kim Ek"), Optional.empty()),
            new StepView(revision(), StepState.COMING, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty()))));
    }

    /** The first module is behind, and its revision was never called for. */
    static List<ModuleView> journeyInTheNextModule() {
        var here = journey().get(0);
        var next = new ModuleOutline("SubProcess_next", "Modul 1", "", List.of(), List.of(area()));
        return List.of(here, new ModuleView(next, List.of(here.steps().get(1))));
    }

    static TaskView task(boolean forMe, boolean mine) {
        return new TaskView("task-1", "defineArea", "Avgränsa området", Optional.of("Bestäm vilket område det gäller."),
            project(ProjectStatus.ACTIVE), Set.of(Role.PROJEKTLEDARE),
            Optional.of(START.plusDays(20)), true, mine ? Optional.of("petra") : Optional.empty(), false, mine, forMe,
            true, false, List.of());
    }

    static TaskView takenByKim(boolean forMe) {
        return new TaskView("task-1", "defineArea", "Avgränsa området", Optional.empty(), project(ProjectStatus.ACTIVE),
            Set.of(Role.PROJEKTLEDARE), Optional.empty(), false, Optional.of("Kim Ek"), true, false, forMe, true, false,
            List.of());
    }

    static TaskLine line(String id, String name, boolean late, boolean mine) {
        return new TaskLine(id, "defineArea", name, PROJECT, "Tryggare centrum", ProgramModel.INSTEGSMODELL, Optional.empty(),
            Optional.of(Role.PROJEKTLEDARE), Optional.of(START.plusDays(40)), late, mine);
    }

    static SubmissionView submission() {
        return new SubmissionView("task-0", "holdInformationMeeting", "Hålla informationsmöte",
            project(ProjectStatus.ACTIVE), "Petra Projektledare", Instant.parse("2026-02-10T09:30:00Z"),
            Optional.empty());
    }

    private static StepOutline meeting() {
        return new StepOutline("holdInformationMeeting", "Hålla informationsmöte", "Bjud in aktörerna.",
            List.of(Role.PROJEKTLEDARE), Optional.of("digital"), Optional.of("4"), Optional.of(14), true);
    }

    private static StepOutline area() {
        return new StepOutline("defineArea", "Avgränsa området", "Bestäm området.", List.of(Role.PROJEKTLEDARE),
            Optional.empty(), Optional.of("4"), Optional.of(30), false);
    }

    private static StepOutline revision() {
        return new StepOutline("reviseActionPlan", "Omarbeta åtgärdsplanen", "Ändra planen.",
            List.of(Role.ORDFORANDE), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    private static AccountView account(String login, boolean opensProjects, boolean administrator) {
        return new AccountView(new AccountId(UUID.nameUUIDFromBytes(login.getBytes())), MUNICIPALITY, login, login,
            "Exempelstads kommun", opensProjects, false, administrator, true);
    }
}
