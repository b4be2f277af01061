package platssamverkan.example;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.ProjectOpening;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectService;
import platssamverkan.project.Role;

/**
 * The invented projects: one of the entry model, started half a year ago and now in the middle of Modul 2, and one of
 * the full model, started sixteen months ago and now in Modul 3.
 */
@Component
@Profile("example")
class ExampleProject {

    private static final int ENTRY_MODEL_MONTHS_AGO = 6;
    private static final int FULL_MODEL_MONTHS_AGO = 16;
    private static final Map<ExamplePerson, Role> ROLES = Map.of(
        ExamplePerson.PROCESSTOD, Role.PROCESSTOD, ExamplePerson.ARBETSGRUPP, Role.ARBETSGRUPP,
        ExamplePerson.ORDFORANDE, Role.STYRGRUPP, ExamplePerson.STYRGRUPP, Role.STYRGRUPP,
        ExamplePerson.ATGARDSANSVARIG, Role.ATGARDSANSVARIG);

    private final ProjectOpening opening;
    private final ProjectService projects;
    private final ExampleAccounts accounts;
    private final StoryTeller teller;
    private final Clock clock;

    ExampleProject(
        ProjectOpening opening, ProjectService projects, ExampleAccounts accounts, StoryTeller teller, Clock clock
    ) {
        this.opening = opening;
        this.projects = projects;
        this.accounts = accounts;
        this.teller = teller;
        this.clock = clock;
    }

    void create() {
        tell("Tryggare centrum i Exempelstad",
            "Fler ska kunna röra sig i centrum kvällstid utan att känna sig otrygga, och skadegörelsen ska minska.",
            ProgramModel.INSTEGSMODELL, ENTRY_MODEL_MONTHS_AGO, Story.ofTheEntryModel());
        tell("Hela centrum tryggt i Exempelstad",
            "Stationen, Torget och Stadsparken ska bli säkrare, tryggare och mer attraktiva tillsammans.",
            ProgramModel.FULLSKALEMODELL, FULL_MODEL_MONTHS_AGO, Story.ofTheFullModel());
    }

    private void tell(String name, String purpose, ProgramModel model, int monthsAgo, List<Act> acts) {
        var leader = accounts.id(ExamplePerson.PROJEKTLEDARE);
        var project = opening.open(name, purpose, model, LocalDate.now(clock).minusMonths(monthsAgo), leader).value();
        ROLES.forEach((person, role) -> projects.grantRole(project.id(), accounts.id(person), role, leader));
        teller.tell(acts, project);
    }
}
