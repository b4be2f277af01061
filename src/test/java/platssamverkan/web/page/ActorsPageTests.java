package platssamverkan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountView;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Contact;
import platssamverkan.actor.Sector;
import platssamverkan.meeting.ModelModule;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.Role;
import platssamverkan.report.ModuleActors;
import platssamverkan.report.ParticipationService;
import platssamverkan.report.TakingPart;
import platssamverkan.report.TookPart;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

@PageTest
class ActorsPageTests {

    private static final String ACTORS = "/projects/" + Examples.PROJECT + "/actors";
    private static final ActorDetails KIOSK = new ActorDetails("Kiosken", ActorKind.TRADER, Sector.PRIVATE, true, true,
        new Contact("Åsa Öberg", null, "asa@kiosken.se", null), null);

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private ProjectService projects;
    @Autowired
    private MembershipService memberships;
    @Autowired
    private ActorService actors;
    @Autowired
    private ParticipationService participation;
    @Autowired
    private AccountService accounts;

    @BeforeEach
    void project() {
        given(accounts.municipality(any())).willReturn(Examples.municipality());
        given(projects.isReadableBy(Examples.PROJECT, Examples.LEADER.id())).willReturn(true);
        given(projects.isReadableBy(Examples.PROJECT, Examples.MEMBER.id())).willReturn(true);
        given(projects.get(Examples.PROJECT)).willReturn(Examples.project(ProjectStatus.ACTIVE));
        given(memberships.rolesOf(Examples.LEADER.id()))
            .willReturn(Map.of(Examples.PROJECT, Set.of(Role.PROJEKTLEDARE)));
    }

    @Test
    void listsTheActorsAndHowToReachThem() {
        given(actors.actors(Examples.PROJECT))
            .willReturn(List.of(new ActorView(new ActorId(UUID.randomUUID()), KIOSK)));
        assertThat(get(Examples.MEMBER)).hasStatusOk().bodyText()
            .contains("Kiosken", "Nyckelaktör", "Näringsidkare", "Privat", "Åsa Öberg", "mailto:asa@kiosken.se")
            .doesNotContain("<form method=\"post\" action=\"" + ACTORS);
    }

    @Test
    void saysWhenASectorHasNotTakenPartInAModule() {
        var police = record(Sector.PUBLIC, "Polisen");
        given(participation.participation(Examples.PROJECT)).willReturn(List.of(
            new ModuleActors(ModelModule.INTRODUCTION, List.of(police, record(Sector.PRIVATE, "Kiosken"))),
            new ModuleActors(ModelModule.MODULE_1, List.of(police))));
        assertThat(get(Examples.LEADER)).hasStatusOk().bodyText()
            .contains("Introduktion", "Modul 1", "Inga privata aktörer ännu")
            .doesNotContain("Inga offentliga aktörer ännu");
    }

    @Test
    void letsAnActorJoin() {
        given(actors.join(eq(Examples.PROJECT), eq(KIOSK), eq(Examples.LEADER.id()), any()))
            .willReturn(Outcome.accepted(new ActorView(new ActorId(UUID.randomUUID()), KIOSK)));
        assertThat(join(Examples.LEADER, " Kiosken ", "TRADER")).hasStatus3xxRedirection().hasRedirectedUrl(ACTORS);
    }

    @Test
    void keepsWhatWasTypedWhenAnActorIsRefused() {
        given(actors.join(any(), any(), any(), any())).willReturn(
            Outcome.refused(Refusal.at("name", "actorAlreadyRegistered", "Kiosken")));
        assertThat(join(Examples.LEADER, "Kiosken", "TRADER")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
            .contains("Aktörens namn: Aktören Kiosken finns redan i registret.", "value=\"asa@kiosken.se\"");
    }

    @Test
    void refusesAnActorWithoutNameOrKind() {
        assertThat(join(Examples.LEADER, " ", "")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
            .contains("Aktörens namn: Fyll i det här fältet.", "Slags aktör: Fyll i det här fältet.");
        verify(actors, never()).join(any(), any(), any(), any());
    }

    @Test
    void letsOnlyThoseWhoLeadAddAnActor() {
        assertThat(join(Examples.MEMBER, "Kiosken", "TRADER")).hasStatus(HttpStatus.NOT_FOUND);
        verify(actors, never()).join(any(), any(), any(), any());
    }

    private static TookPart record(Sector sector, String actor) {
        return new TookPart(
            sector, Optional.of(actor), Optional.empty(), TakingPart.WALK, "1", "3 mars 2026");
    }

    private MockMvcTester.MockMvcRequestBuilder get(AccountView person) {
        return mvc.get().uri(ACTORS).with(Examples.as(person));
    }

    private MockMvcTester.MockMvcRequestBuilder join(AccountView person, String name, String kind) {
        return mvc.post().uri(ACTORS).with(Examples.as(person)).with(csrf())
            .param("name", name).param("kind", kind).param("sector", "PRIVATE").param("commercial", "true")
            .param("keyActor", "true").param("contactName", "Åsa Öberg").param("contactRole", "")
            .param("contactEmail", "asa@kiosken.se").param("contactPhone", "").param("account", "");
    }
}
