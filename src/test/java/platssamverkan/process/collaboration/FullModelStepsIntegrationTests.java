package platssamverkan.process.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.Contact;
import platssamverkan.actor.Sector;
import platssamverkan.area.AreaReason;
import platssamverkan.area.AreaService;
import platssamverkan.area.DefineArea;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceKind;
import platssamverkan.area.PlaceOwner;
import platssamverkan.collaboration.CoachingService;
import platssamverkan.collaboration.CoachingTarget;
import platssamverkan.collaboration.FormWorkingGroup;
import platssamverkan.collaboration.GroupAbove;
import platssamverkan.collaboration.OfferTraining;
import platssamverkan.collaboration.RecordCoaching;
import platssamverkan.collaboration.RecordTraining;
import platssamverkan.collaboration.TrainingAudience;
import platssamverkan.collaboration.TrainingKind;
import platssamverkan.collaboration.TrainingService;
import platssamverkan.collaboration.WorkingGroupService;
import platssamverkan.process.engine.Choice;
import platssamverkan.process.engine.FormReader;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.shared.Refusal;
import platssamverkan.support.Json;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.StepTest;
import platssamverkan.support.TestClock;

@StepTest
class FullModelStepsIntegrationTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    @Autowired private HoldCoachingSessionForm coachingForm;
    @Autowired private CoachingResult coachingResult;
    @Autowired private DevelopmentCoachingResult developmentResult;
    @Autowired private FormWorkingGroupForm groupForm;
    @Autowired private WorkingGroupsResult groupsResult;
    @Autowired private WorkingGroupPlaces groupPlaces;
    @Autowired private WorkingGroups workingGroups;
    @Autowired private PlaceSubject placeSubject;
    @Autowired private WorkingGroupSubject groupSubject;
    @Autowired private HoldWorkingGroupWorkshopForm workshopForm;
    @Autowired private TrainProjectLeaderForm trainingForm;
    @Autowired private TrainingPeople people;
    @Autowired private LeaderTrainingResult leaderResult;
    @Autowired private GroupTrainingResult groupTrainingResult;
    @Autowired private TrainingOfferResult offerResult;
    @Autowired private CoachingService coaching;
    @Autowired private WorkingGroupService groups;
    @Autowired private TrainingService trainings;
    @Autowired private ActorService actors;
    @Autowired private AreaService areas;
    @Autowired private FormReader reader;
    @Autowired private ProjectFixtures fixtures;
    @Autowired private TestClock clock;

    private AccountId leader;
    private ProjectId project;
    private ActorId department;
    private PlaceId square;

    @BeforeEach
    void openAProjectOfTheFullModel() {
        leader = fixtures.account();
        project = fixtures.fullProject(leader);
        fixtures.member(project, leader, Role.PROJEKTLEDARE);
        var actor = new ActorDetails(
            "Tekniska kontoret", ActorKind.MUNICIPAL_DEPARTMENT, Sector.PUBLIC, false, false, Contact.NONE, null);
        department = actors.join(project, actor, leader, clock.instant()).value().id();
        var area = new DefineArea(
            "Centrum", "Stadens mitt", Set.of(AreaReason.FELT_INSECURITY), "Lägesbilden", "Från ån till järnvägen", null,
            List.of(place("Torget"), place("Stationen")));
        square = areas.define(project, area, leader, clock.instant()).value().places().get(0).id();
    }

    @Test
    void proposesTheGroupThatWasCoachedLongestAgo() {
        assertThat(coachingForm.prefill(scope("holdCoachingSession")).target()).isEqualTo(CoachingTarget.DEPARTMENTS);

        coach("holdCoachingSession", CoachingTarget.DEPARTMENTS);

        assertThat(coachingForm.prefill(scope("holdCoachingSession_development")).target())
            .isEqualTo(CoachingTarget.PROPERTY_OWNERS);
    }

    @Test
    void tellsWhichGroupsHaveBeenCoachedAndWhichNot() {
        coach("holdCoachingSession", CoachingTarget.DEPARTMENTS);
        coach("holdCoachingSession_development", CoachingTarget.BUSINESSES);

        assertThat(coachingResult.show(project).orElseThrow().sentences()).containsExactly(
            "Ett coachningstillfälle har hållits.",
            "Kommunens förvaltningar: ett tillfälle i projektet, senast den 2 februari 2026.",
            "Näringsliv: ett tillfälle i projektet, senast den 2 februari 2026.",
            "Fastighetsägare har inte haft något tillfälle.");
        assertThat(developmentResult.show(project).orElseThrow().tables().get(0).rows()).containsExactly(
            List.of("2 februari 2026", "Näringsliv", "Bidrag", "Tre verksamheter", "2", "Sök medel"));
    }

    @Test
    void opensTheFormOfAWorkingGroupWithItsPlace() {
        var scope = new TaskScope("task", "formWorkingGroup", project, Map.of("placeId", square.toString()));

        assertThat(groupForm.prefill(scope).name()).isEqualTo("Arbetsgrupp Torget");
        assertThat(groupForm.choices(scope)).containsEntry("placeText", "Arbetsgruppen arbetar med platsen **Torget**. En plats")
            .containsEntry("groupsAbove", List.of(new Choice("STEERING_GROUP", "Styrgruppen")));
    }

    @Test
    void tellsTheWorkingGroupsWithTheirPlaces() {
        var group = formGroup();

        assertThat(groupsResult.show(project).orElseThrow().sentences()).containsExactly(
            "En arbetsgrupp har bildats.",
            "Torggruppen arbetar med Torget och leds av Anna. Gruppen ansvarar inför: Styrgruppen. Uppdrag: Sköter torget");
        assertThat(workshopForm.choices(scope("holdWorkingGroupWorkshop")))
            .containsEntry("workingGroupsText", "- Torggruppen, som leds av Anna (en medlem)");
        assertThat(workingGroups.of(project.toString())).containsExactly(group);
        assertThat(groupPlaces.of(project.toString())).hasSize(2).startsWith(square.toString());
        assertThat(groupSubject.titles(List.of(group))).containsExactly(Map.entry(group, "Torggruppen"));
        assertThat(placeSubject.titles(List.of(square.toString(), group)))
            .containsExactly(Map.entry(square.toString(), "Torget"));
    }

    @Test
    void readsAWorkingGroupAsTheFormSendsIt() {
        var form = reader.read(Json.of("""
            {name: 'Torggruppen', mandate: 'Sköter torget', reportsTo: 'STEERING_GROUP',
             members: [{name: 'Anna', actor: '%s', account: '', leads: true}]}""".formatted(department)),
            WorkingGroupForm.class).value();

        assertThat(form.command()).isEqualTo(group());
    }

    @Test
    void namesEveryParticipantOfATraining() {
        var form = reader.read(Json.of("""
            {content: 'Modellen', days: [{heldOn: '2026-02-02'}], hours: 7.5, provider: 'Processtödet',
             people: ['Kim Ek, Kommunen'], others: [{name: 'Lo', organisation: 'Polisen'}], material: ''}"""),
            LeaderTrainingForm.class).value();

        assertThat(trainingForm.choices(scope("trainProjectLeader")))
            .containsEntry("people", List.of(new Choice("Kim Ek, Kommunen", "Kim Ek, Kommunen")));
        assertThat(TrainingPeople.chosen(form, people.ofProject(project)).value()).containsExactly(
            new RecordTraining.Participant("Kim Ek", "Kommunen"), new RecordTraining.Participant("Lo", "Polisen"));
        assertThat(TrainingPeople.chosen(form, List.of()).refusals())
            .containsExactly(Refusal.at("people", "trainingPersonUnknown", "Kim Ek, Kommunen"));
    }

    @Test
    void tellsWhatATrainingWas() {
        train(TrainingAudience.PROJECT_LEADER);

        var told = leaderResult.show(project).orElseThrow();
        assertThat(told.sentences()).containsExactly(
            "Utbildningen hölls den 2 februari 2026 och 3 februari 2026. Den omfattade 7,5 timmar. Utbildare: Processtödet.",
            "Innehåll: Modellen");
        assertThat(told.tables().get(0).rows()).containsExactly(List.of("Anna", "Tekniska kontoret"));
    }

    @Test
    void tellsNothingOfATestThatTooFewHaveDone() {
        train(TrainingAudience.STEERING_GROUP);

        assertThat(groupTrainingResult.show(project).orElseThrow().sentences()).contains(
            "Kunskapsprovet har 0 ledamöter gjort före utbildningen och 0 efter. 0 har gjort båda.",
            "För få svar: resultatet visas bara om minst 5 har gjort båda proven.",
            "Det går inte att mäta om gruppens kunskap har blivit bättre.");
    }

    @Test
    void tellsWhatWasOfferedAndHowManyTookPart() {
        var offer = new OfferTraining(
            "Platssamverkan i praktiken", TrainingKind.PLACE_COLLABORATION, DAY, "Processtödet", 10, 4, 1, 0);
        assertThat(trainings.offer(project, List.of(offer), leader, clock.instant()).refusals()).isEmpty();

        assertThat(offerResult.show(project).orElseThrow().sentences()).containsExactly(
            "En utbildning har erbjudits.",
            "Deltagare sammanlagt: 4 från styrgruppen, 1 projektledare och 0 från arbetsgrupperna.");
    }

    private void train(TrainingAudience audience) {
        var training = new RecordTraining(
            "Modellen", List.of(DAY, DAY.plusDays(1)), new BigDecimal("7.5"), "Processtödet",
            List.of(new RecordTraining.Participant("Anna", "Tekniska kontoret")), null, null);
        assertThat(trainings.record(project, audience, training, leader, clock.instant()).refusals()).isEmpty();
    }

    private void coach(String step, CoachingTarget target) {
        var session = new RecordCoaching(DAY, target, "Bidrag", target == CoachingTarget.BUSINESSES ? 2 : 0, 0,
            target == CoachingTarget.DEPARTMENTS ? 2 : 0, "Tre verksamheter", "Sök medel");
        assertThat(coaching.record(project, step, session, leader, clock.instant()).refusals()).isEmpty();
    }

    private String formGroup() {
        return groups.form(project, square, group(), leader, clock.instant()).value().id().toString();
    }

    private FormWorkingGroup group() {
        return new FormWorkingGroup("Torggruppen", "Sköter torget", GroupAbove.STEERING_GROUP,
            List.of(new FormWorkingGroup.Member("Anna", department, Optional.empty(), true)));
    }

    private TaskScope scope(String step) {
        return new TaskScope("task", step, project, Map.of());
    }

    private static DefineArea.Place place(String name) {
        return new DefineArea.Place(name, "En plats", PlaceKind.SQUARE, PlaceOwner.PUBLIC);
    }
}
