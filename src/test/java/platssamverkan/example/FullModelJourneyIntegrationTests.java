package platssamverkan.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import platssamverkan.account.AccountId;
import platssamverkan.process.desk.ProjectJourney;
import platssamverkan.process.desk.ProjectOpening;
import platssamverkan.process.desk.StepState;
import platssamverkan.process.desk.StepView;
import platssamverkan.project.CalendarService;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectView;
import platssamverkan.project.Role;
import platssamverkan.support.ExampleTest;
import platssamverkan.support.TestClock;

/** The whole full model on real services, committed, with the clock moved over twenty-four months. */
@ExampleTest
class FullModelJourneyIntegrationTests {

    @Autowired private ExampleAccounts accounts;
    @Autowired private StoryTeller teller;
    @Autowired private ProjectOpening opening;
    @Autowired private ProjectService projects;
    @Autowired private ProjectJourney journey;
    @Autowired private CalendarService calendar;
    @Autowired private TestClock clock;

    private ProjectView project;
    private AccountId leader;

    @Test
    void walksTheWholeModel() {
        open("Hela resan");
        tell(Story.ofTheFullModel());
        tell(Story.chapter("fullskala/modul-4"));
    }

    private void open(String name) {
        leader = accounts.id(ExamplePerson.PROJEKTLEDARE);
        project = opening.open(name, "Färre brott", ProgramModel.FULLSKALEMODELL, clock.today(), leader).value();
        projects.grantRole(project.id(), accounts.id(ExamplePerson.PROCESSTOD), Role.PROCESSTOD, leader);
        projects.grantRole(project.id(), accounts.id(ExamplePerson.ARBETSGRUPP), Role.ARBETSGRUPP, leader);
        projects.grantRole(project.id(), accounts.id(ExamplePerson.ATGARDSANSVARIG), Role.ATGARDSANSVARIG, leader);
        projects.grantRole(project.id(), accounts.id(ExamplePerson.ORDFORANDE), Role.STYRGRUPP, leader);
        projects.grantRole(project.id(), accounts.id(ExamplePerson.STYRGRUPP), Role.STYRGRUPP, leader);
    }

    /** Each act on the day its step is due; rows on the day of the step that they serve. */
    private void tell(List<Act> acts) {
        for (var i = 0; i < acts.size(); i++) {
            var act = acts.get(i);
            acts.subList(i, acts.size()).stream().map(Act::step).filter(Objects::nonNull)
                .flatMap(step -> calendar.dueOn(project.id(), step).stream()).findFirst().ifPresent(this::moveTo);
            try {
                teller.tell(List.of(act), project);
            } catch (IllegalStateException refused) {
                throw new AssertionError("Act " + i + ", " + act.as() + ", " + act.step() + act.sheet(), refused);
            }
        }
    }

    private void moveTo(LocalDate day) {
        if (day.isAfter(clock.today())) {
            clock.moveTo(day);
        }
    }

    private StepState state(String step) {
        return journey.states(project.id()).stream().flatMap(module -> module.steps().stream())
            .filter(view -> view.outline().step().equals(step)).map(StepView::state).findFirst().orElseThrow();
    }
}
