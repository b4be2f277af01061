package platssamverkan.process.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import platssamverkan.account.AccountId;
import platssamverkan.area.AreaService;
import platssamverkan.process.engine.Choice;
import platssamverkan.process.engine.FormReader;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;
import platssamverkan.support.Json;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.StepTest;
import platssamverkan.support.TestClock;

@StepTest
class DefineAreaStepIntegrationTests {

    private static final JsonNode AREA = Json.of("""
        {name: 'Centrum', description: 'Kvarteren kring torget.', reasons: ['CRIME_AND_DISORDER', 'FELT_INSECURITY'],
         rationale: 'Så säger lägesbilden.', delimitation: 'Ån och järnvägen.',
         boundary: '{"type":"Polygon","coordinates":[[[15,59],[15.01,59],[15.01,59.01],[15,59.01],[15,59]]]}',
         places: [{name: 'Torget', kind: 'SQUARE', owner: 'PUBLIC', description: 'Öppen plats'},
                  {name: 'Stationen', kind: 'STATION', owner: 'MIXED', description: 'Resecentrum'}]}""");
    private static final JsonNode EMPTY = Json.of("""
        {name: '', description: ' ', reasons: [], rationale: '', delimitation: '', boundary: '',
         places: [{name: 'Torget', kind: null, owner: null, description: ''}]}""");

    @Autowired
    private DefineAreaForm form;

    @Autowired
    private AreaResult result;

    @Autowired
    private AreaService areas;

    @Autowired
    private FormReader reader;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private TestClock clock;

    private AccountId leader;
    private ProjectId project;
    private TaskScope task;

    @BeforeEach
    void openAProject() {
        leader = fixtures.account();
        project = fixtures.project(leader);
        task = new TaskScope("task", "defineArea", project, Map.of());
    }

    @Test
    void opensEmptyAndThenWithWhatWasRecorded() {
        assertThat(form.prefill(task)).isNull();

        record(AREA);

        assertThat(reader.write(form.prefill(task))).isEqualTo(AREA);
    }

    @Test
    void refusesEmptyFieldsWhereTheyAre() {
        assertThat(reader.read(EMPTY, AreaDefinitionForm.class).refusals()).extracting(Refusal::path)
            .containsExactlyInAnyOrder("name", "description", "rationale",
                "places.0.kind", "places.0.owner", "places.0.description");
    }

    @Test
    void offersTheWordsOfTheDomain() {
        assertThat(form.choices(task).get("areaReasons")).isEqualTo(List.of(
            new Choice("CRIME_AND_DISORDER", "Det sker mycket brott och ordningsstörningar"),
            new Choice("FELT_INSECURITY", "Boende eller besökare känner sig otrygga där")));
    }

    @Test
    void tellsWhatWasRecorded() {
        assertThat(result.show(project)).isEmpty();

        record(AREA);

        var shown = result.show(project).orElseThrow();
        assertThat(shown.sentences()).containsExactly(
            "Området är Centrum. Kvarteren kring torget.",
            "Det valdes därför att det sker mycket brott och ordningsstörningar och boende eller besökare känner sig "
                + "otrygga där. Så säger lägesbilden.",
            "Så går gränsen: Ån och järnvägen.",
            "Ytan innanför den ritade gränsen är 64,0 hektar.");
        assertThat(shown.tables().get(0).rows()).containsExactly(
            List.of("Torget", "Torg", "Offentlig ägare", "Öppen plats"),
            List.of("Stationen", "Station eller hållplats", "Både offentlig och privat ägare", "Resecentrum"));
    }

    private void record(JsonNode value) {
        var area = reader.read(value, AreaDefinitionForm.class).value();
        assertThat(areas.define(project, area.command(), leader, clock.instant()).refusals()).isEmpty();
    }
}
