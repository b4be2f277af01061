package platssamverkan.process.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorService;
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
class MapActorsStepIntegrationTests {

    private static final String ACTORS = """
        {actors: [
          {name: 'Polisen', kind: 'POLICE', sector: 'PUBLIC', commercial: false, keyActor: true,
           contactName: 'Åsa Öberg', contactRole: 'Kommunpolis', contactEmail: 'asa.oberg@polisen.se',
           contactPhone: '114 14', account: ''},
          {name: 'Torget AB', kind: 'PROPERTY_OWNER', sector: 'PRIVATE', commercial: true, keyActor: false,
           contactName: '', contactRole: '', contactEmail: '', contactPhone: '', account: null}]}""";

    @Autowired
    private MapActorsForm form;

    @Autowired
    private ActorsResult result;

    @Autowired
    private ActorService actors;

    @Autowired
    private FormReader reader;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private TestClock clock;

    private AccountId leader;
    private ProjectId project;

    @BeforeEach
    void openAProject() {
        leader = fixtures.account(fixtures.municipality(), "Anna Berg");
        project = fixtures.project(leader);
        fixtures.member(project, leader, Role.PROJEKTLEDARE);
        fixtures.member(project, leader, Role.SAMORDNARE);
    }

    @Test
    void tellsWhatWasRecorded() {
        assertThat(result.show(project)).isEmpty();

        assertThat(record(Json.of(ACTORS))).isEmpty();

        var shown = result.show(project).orElseThrow();
        assertThat(shown.sentences()).containsExactly(
            "2 aktörer är kartlagda: 1 offentlig och 1 privat.", "Nyckelaktörer: Polisen.");
        assertThat(shown.tables().get(0).rows()).containsExactly(
            List.of("Polisen", "Polis", "Offentlig", "Åsa Öberg, Kommunpolis, asa.oberg@polisen.se, 114 14"),
            List.of("Torget AB", "Fastighetsägare", "Privat", ""));
    }

    @Test
    void opensWithWhatWasRecorded() {
        record(Json.of(ACTORS));

        var opened = form.prefill(new TaskScope("task", "mapActors", project, Map.of()));
        assertThat(reader.read(reader.write(opened), ActorMappingForm.class).value())
            .isEqualTo(reader.read(Json.of(ACTORS), ActorMappingForm.class).value());
    }

    @Test
    void offersEachPersonOfTheProjectOnce() {
        var choices = form.choices(new TaskScope("task", "mapActors", project, Map.of()));
        assertThat(choices.get("projectAccounts"))
            .isEqualTo(List.of(new Choice(leader.toString(), "Anna Berg, Kommunen")));
    }

    @Test
    void linksAnActorToAPersonOfTheProject() {
        record(Json.of(ACTORS.replace("account: ''", "account: '%s'".formatted(leader))));

        assertThat(actors.actors(project).get(0).account()).contains(leader);
    }

    @Test
    void refusesAtTheRowAndField() {
        var broken = ACTORS.replace("asa.oberg@polisen.se", "asa.oberg").replace("'Torget AB'", "'polisen'");
        assertThat(record(Json.of(broken))).containsExactly(
            Refusal.at("actors.1.name", "actorNamedTwice", "polisen"), Refusal.at("actors.0.contactEmail", "email"));
    }

    @Test
    void refusesAKindThatDoesNotExist() {
        assertThat(reader.read(Json.of(ACTORS.replace("PROPERTY_OWNER", "KING")), ActorMappingForm.class).refusals())
            .containsExactly(Refusal.at("actors.1.kind", "notReadable"));
    }

    private List<Refusal> record(JsonNode value) {
        var rows = reader.read(value, ActorMappingForm.class).value().details();
        return actors.map(project, rows, leader, clock.instant()).refusals();
    }
}
