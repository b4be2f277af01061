package platssamverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.Sector;
import platssamverkan.area.AreaService;
import platssamverkan.collaboration.CollaborationOrganisation.BoardMember;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowView;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

@DatabaseTest
@ComponentScan(basePackageClasses = {
    AccountService.class, MembershipService.class, ActorService.class, AreaService.class, SteeringGroupService.class
})
class OrganisationIntegrationTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @Autowired
    private OrganisationService organisations;

    @Autowired
    private AgreementService agreements;

    @Autowired
    private ActorService actors;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestClock clock;

    private AccountId leader;
    private ProjectId project;
    private ActorId council;
    private ActorId landlord;

    @BeforeEach
    void twoActors() {
        leader = fixtures.account();
        project = fixtures.fullProject(leader);
        council = actor("Kommunen", ActorKind.MUNICIPAL_DEPARTMENT, Sector.PUBLIC);
        landlord = actor("Bolaget", ActorKind.PROPERTY_OWNER, Sector.PRIVATE);
    }

    @Test
    void keepsEveryVersionOfAnOrganisationAndItsBoard() {
        var row = organisations.save(RowChange.added(project, leader), organisation("Bildas")).value();
        organisations.save(new RowChange(project, row, 1, leader), organisation("Tryggt torg")).value();

        assertThat(organisations.rows(project)).extracting(RowView::content).containsExactly(organisation("Tryggt torg"));
        assertThat(organisations.save(new RowChange(project, row, 1, leader), organisation("Annan")).refusals())
            .extracting(Refusal::code).containsExactly("rowChanged");
        assertThatThrownBy(() -> database.update(
            "update collaboration_organisation set purpose = 'Annat' where row_id = ? and version = 1", row))
            .hasMessageContaining("added and never changed");
    }

    @Test
    void keepsAnAgreementFromDraftToSigned() {
        var row = agreements.save(RowChange.added(project, leader), agreement(null, null)).value();
        agreements.save(new RowChange(project, row, 1, leader), agreement(MARCH, "Olof för kommunen")).value();

        assertThat(agreements.rows(project)).extracting(RowView::content)
            .containsExactly(agreement(MARCH, "Olof för kommunen"));
        agreements.remove(new RowChange(project, row, 2, leader)).value();
        assertThat(agreements.rows(project)).isEmpty();
        assertThatThrownBy(() -> database.update("delete from collaboration_agreement where row_id = ? and version = 1", row))
            .hasMessageContaining("added and never changed");
    }

    @Test
    void refusesAPartyOfAnotherProject() {
        var elsewhere = fixtures.fullProject(leader);

        assertThat(agreements.save(RowChange.added(elsewhere, leader), agreement(null, null)).refusals())
            .containsExactly(Refusal.at("parties", "groupMemberActorUnknown"));
    }

    private CollaborationOrganisation organisation(String purpose) {
        return new CollaborationOrganisation("Torget tillsammans", LegalForm.NON_PROFIT_ASSOCIATION, "802400-0005", purpose,
            true, MARCH, List.of(new BoardMember("Olof", BoardSeat.CHAIR, council),
                new BoardMember("Lena", BoardSeat.MEMBER, null)));
    }

    private CollaborationAgreement agreement(LocalDate signedOn, String signatures) {
        return new CollaborationAgreement("Torget", "Tryggare torg", "Skötsel", Set.of(council, landlord), MARCH, null,
            signedOn, signatures, "KS 2026/12");
    }

    private ActorId actor(String name, ActorKind kind, Sector sector) {
        return actors.join(
            project, new ActorDetails(name, kind, sector, false, true, null, null), leader, clock.instant()).value().id();
    }
}
