package platssamverkan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Contact;
import platssamverkan.actor.Sector;
import platssamverkan.analysis.InspectionVisit;
import platssamverkan.analysis.InspectionVisitService;
import platssamverkan.analysis.KeyPersonInterviewService;
import platssamverkan.analysis.Light;
import platssamverkan.analysis.Occasion;
import platssamverkan.analysis.Weather;
import platssamverkan.area.PlaceId;
import platssamverkan.meeting.ModelModule;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;
import platssamverkan.walkthrough.WalkthroughService;

class AnalysisParticipationTests {

    private static final ProjectId PROJECT = new ProjectId(UUID.randomUUID());
    private static final AccountId INSPECTOR = new AccountId(UUID.randomUUID());

    private final InspectionVisitService visits = mock();
    private final AnalysisParticipation participation =
        new AnalysisParticipation(mock(WalkthroughService.class), mock(KeyPersonInterviewService.class), visits);

    @Test
    void countsAnInspectionForTheActorOfTheInspector() {
        inspectedAfterwards();

        var found = participation.records(PROJECT, new ModulesOfModel(ProgramModel.FULLSKALEMODELL), register(INSPECTOR));

        assertThat(found.get(ModelModule.MODULE_4)).singleElement().satisfies(part -> {
            assertThat(part.way()).isEqualTo(TakingPart.INSPECTION);
            assertThat(part.sector()).isEqualTo(Sector.PUBLIC);
            assertThat(part.actor()).contains("Exempelstads kommun");
        });
    }

    @Test
    void countsNoInspectionBySomebodyWhoActsForNoActor() {
        inspectedAfterwards();

        var found = participation.records(
            PROJECT, new ModulesOfModel(ProgramModel.FULLSKALEMODELL), register(new AccountId(UUID.randomUUID())));

        assertThat(found.values()).allMatch(List::isEmpty);
    }

    private void inspectedAfterwards() {
        when(visits.rows(PROJECT, Occasion.FOLLOW_UP)).thenReturn(List.of(new RowView<>(
            UUID.randomUUID(), 0, new InspectionVisit(
                new PlaceId(UUID.randomUUID()), LocalDate.of(2028, 3, 1), LocalTime.of(20, 0), LocalTime.of(22, 0),
                Light.DARKNESS, Weather.CLOUDY, INSPECTOR), INSPECTOR, Instant.EPOCH)));
    }

    private static Register register(AccountId account) {
        return new Register(List.of(new ActorView(new ActorId(UUID.randomUUID()), new ActorDetails(
            "Exempelstads kommun", ActorKind.MUNICIPAL_DEPARTMENT, Sector.PUBLIC, false, true, Contact.NONE,
            account.value()))), Map.of());
    }
}
