package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import platssamverkan.actor.ActorService;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceView;
import platssamverkan.collaboration.FormGroup;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.process.desk.FormView;
import platssamverkan.process.desk.ProjectControl;
import platssamverkan.process.desk.RowDesk;
import platssamverkan.process.desk.RowSaved;
import platssamverkan.process.desk.WorksheetDesk;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.project.MembershipService;
import platssamverkan.project.Role;
import platssamverkan.shared.Refusal;
import platssamverkan.support.ProductTest;

/** What a step has recorded is corrected in the step's own form, for a reason. */
@ProductTest
@Import(PlannedProject.class)
class StepCorrectionIntegrationTests {

    private static final String AREA = "define-area";
    private static final String GROUP = "form-steering-group";

    @Autowired private PlannedProject project;
    @Autowired private RowDesk rows;
    @Autowired private WorksheetDesk worksheets;
    @Autowired private AreaService areas;
    @Autowired private ActorService actors;
    @Autowired private SteeringGroupService groups;
    @Autowired private MembershipService memberships;
    @Autowired private JournalService journal;
    @Autowired private ProjectControl control;

    @BeforeEach
    void whatIsRecorded() {
        project.begin();
    }

    @Test
    void correctsTheAreaAndRenamesAPlaceThatStaysTheSame() {
        var area = value(AREA);
        area.put("description", "Mitten och gatorna runt om").put("correctionReason", "Fel gräns");
        ((ObjectNode) area.at("/places/0")).put("name", "Resecentrum");

        assertThat(save(AREA, area)).isEqualTo(new RowSaved.Done("recorded"));

        var corrected = areas.area(project.id).orElseThrow();
        assertThat(corrected.version()).isEqualTo(2);
        assertThat(corrected.description()).isEqualTo("Mitten och gatorna runt om");
        assertThat(corrected.places()).extracting(PlaceView::name).containsExactly("Resecentrum", "Torget");
        assertThat(corrected.places()).extracting(PlaceView::id).containsExactly(project.station, project.square);
        assertThat(journal.latest(project.id, 1)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(JournalKind.CORRECTED);
            assertThat(line.step()).isEqualTo("defineArea");
            assertThat(line.note()).isEqualTo("Fel gräns");
        });
    }

    @Test
    void asksForTheReasonInTheForm() {
        var area = value(AREA).put("correctionReason", " ");

        assertThat(refusals(save(AREA, area))).containsExactly(Refusal.at("areaDefinition.correctionReason", "required"));
        assertThat(areas.area(project.id).orElseThrow().version()).isEqualTo(1);
        assertThat(open(AREA).orElseThrow().schema().findValuesAsText("key")).contains("correctionReason");
    }

    @Test
    void keepsThePlacesThatTheProjectHasGoneOnWith() {
        var area = value(AREA).put("correctionReason", "Ett annat område");
        ((ArrayNode) area.get("places")).remove(1);

        assertThat(refusals(save(AREA, area))).extracting(Refusal::code).contains("chosenPlaceRemoved");
    }

    @Test
    void overwritesNothingThatSomebodyElseHasCorrected() {
        var seen = open(AREA).orElseThrow();
        save(AREA, value(AREA).put("description", "Min version").put("correctionReason", "Fel"));

        var late = rows.save(project.id, AREA, "recorded", seen.version(),
            value(seen).put("correctionReason", "Också fel"), project.leader);

        assertThat(((RowSaved.Refused) late).isStale()).isTrue();
        assertThat(areas.area(project.id).orElseThrow().description()).isEqualTo("Min version");
    }

    @Test
    void changesTheGroupAndTheRolesOfItsMembers() {
        var newcomer = project.team.id(Role.PROCESSTOD);
        var group = value(GROUP).put("correctionReason", "Mio har slutat");
        ((ObjectNode) group.at("/members/1")).put("leftOn", "2026-03-02");
        group.withArray("members").addObject().put("name", "Bo Dal").put("role", "MEMBER")
            .put("actor", project.owner.toString()).put("account", newcomer.toString());

        assertThat(save(GROUP, group)).isEqualTo(new RowSaved.Done("recorded"));

        assertThat(groups.group(project.id).orElseThrow().content().active()).extracting(FormGroup.Member::name)
            .containsExactly("Kim Ek", "Bo Dal");
        assertThat(memberships.holders(project.id, Role.STYRGRUPP)).contains(newcomer);
    }

    @Test
    void renamesAnActorWhoStaysTheSame() {
        var seen = rows.open(project.id, "actors", project.owner.toString(), project.leader).orElseThrow();
        var actor = value(seen).put("name", "Bostadsbolaget").put("contactEmail", "hej@bolaget.se")
            .put("correctionReason", "Bolaget har bytt namn");

        assertThat(saveActor(seen, actor)).isEqualTo(new RowSaved.Done(project.owner.toString()));

        var changed = actors.find(project.id, project.owner).orElseThrow();
        assertThat(changed.name()).isEqualTo("Bostadsbolaget");
        assertThat(actors.formerNames(project.id)).isEqualTo(Map.of("Bostaden", project.owner));
        assertThat(changed.contact().email()).isEqualTo("hej@bolaget.se");
        assertThat(journal.latest(project.id, 1)).singleElement().satisfies(line ->
            assertThat(line.note()).isEqualTo("Bolaget har bytt namn"));
        assertThat(((RowSaved.Refused) saveActor(seen, actor)).isStale()).isTrue();
    }

    @Test
    void refusesAnActorWithTheNameOrTheSectorThatTheProjectNeedsOfAnother() {
        var seen = rows.open(project.id, "actors", project.owner.toString(), project.leader).orElseThrow();
        var actor = value(seen).put("name", "kommunen").put("kind", "OTHER").put("sector", "PUBLIC")
            .put("correctionReason", "Fel");

        assertThat(refusals(saveActor(seen, actor))).containsExactly(
            Refusal.at("actor.name", "actorAlreadyRegistered", "kommunen"), Refusal.at("actor.sector", "noPrivateActor"));
        assertThat(actors.find(project.id, project.owner).orElseThrow().name()).isEqualTo("Bostaden");
    }

    private RowSaved saveActor(FormView seen, ObjectNode actor) {
        return rows.save(project.id, "actors", project.owner.toString(), seen.version(), actor, project.leader);
    }

    @Test
    void isForThoseWhoMayRecordWhileTheProjectGoesOn() {
        assertThat(worksheets.corrections(project.id, project.leader))
            .containsEntry("defineArea", AREA).containsEntry("formSteeringGroup", GROUP)
            .doesNotContainKey("analyseCollaboration");
        assertThat(worksheets.corrections(project.id, project.team.id(Role.ARBETSGRUPP))).isEmpty();

        control.pause(project.id, "Sommar", project.leader);

        assertThat(worksheets.corrections(project.id, project.leader)).isEmpty();
        assertThat(refusals(save(AREA, value(AREA).put("correctionReason", "Fel"))))
            .containsExactly(Refusal.of("projectPaused"));
    }

    private Optional<FormView> open(String sheet) {
        return rows.open(project.id, sheet, "recorded", project.leader);
    }

    private ObjectNode value(String sheet) {
        return value(open(sheet).orElseThrow());
    }

    private static ObjectNode value(FormView form) {
        return (ObjectNode) form.data().get(form.valueName());
    }

    private RowSaved save(String sheet, JsonNode value) {
        return rows.save(project.id, sheet, "recorded", open(sheet).orElseThrow().version(), value, project.leader);
    }

    private static List<Refusal> refusals(RowSaved saved) {
        return ((RowSaved.Refused) saved).refusals();
    }
}
