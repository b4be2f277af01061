package platssamverkan.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import platssamverkan.shared.Refusal;

class ActorRulesTests {

    private static final UUID MEMBER = UUID.randomUUID();
    private static final ActorDetails DEPARTMENT =
        actor("Samhällsbyggnad", ActorKind.MUNICIPAL_DEPARTMENT, Sector.PUBLIC);
    private static final ActorDetails OWNER = actor("Torgfastigheter AB", ActorKind.PROPERTY_OWNER, Sector.PRIVATE);

    @Test
    void acceptsAPublicAndAPrivateActor() {
        assertThat(faults(DEPARTMENT, OWNER)).isEmpty();
    }

    @Test
    void refusesARegisterWithoutPrivateActors() {
        assertThat(faults(DEPARTMENT)).containsExactly(Refusal.at("actors", "noPrivateActor"));
    }

    @Test
    void refusesARegisterWithoutPublicActors() {
        assertThat(faults(OWNER)).containsExactly(Refusal.at("actors", "noPublicActor"));
    }

    @Test
    void countsActorsRegisteredBefore() {
        assertThat(ActorRules.faults(List.of(OWNER), List.of(DEPARTMENT), Set.of())).isEmpty();
    }

    @Test
    void refusesTheSameActorInAnotherSpelling() {
        var again = actor("torgfastigheter  ab", ActorKind.HOUSING_COMPANY, Sector.PRIVATE);
        assertThat(faults(DEPARTMENT, OWNER, again))
            .containsExactly(Refusal.at("actors.2.name", "actorNamedTwice", "torgfastigheter  ab"));
    }

    @ParameterizedTest
    @EnumSource(names = {"MUNICIPAL_DEPARTMENT", "POLICE", "COUNTY_BOARD", "LOCAL_CRIME_PREVENTION_COUNCIL"})
    void refusesAnAuthorityAsPrivate(ActorKind kind) {
        assertThat(faults(DEPARTMENT, OWNER, actor("Myndigheten", kind, Sector.PRIVATE)))
            .containsExactly(Refusal.at("actors.2.sector", "actorIsPublic"));
    }

    @ParameterizedTest
    @EnumSource(names = {"TRADER", "ASSOCIATION", "RESIDENTS_OR_VISITORS"})
    void refusesATraderOrAnAssociationAsPublic(ActorKind kind) {
        assertThat(faults(DEPARTMENT, OWNER, actor("Kiosken", kind, Sector.PUBLIC)))
            .containsExactly(Refusal.at("actors.2.sector", "actorIsPrivate"));
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPERTY_OWNER", "HOUSING_COMPANY", "TOWN_CENTRE_ORGANISATION", "PROCESS_SUPPORT", "OTHER"})
    void letsOtherKindsBelongToEitherSector(ActorKind kind) {
        assertThat(faults(DEPARTMENT, OWNER, actor("Ett", kind, Sector.PUBLIC), actor("Två", kind, Sector.PRIVATE)))
            .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "anna@", "anna@kommun", "@kommun.se", "anna berg@kommun.se", "a@b@kommun.se"})
    void refusesAnIncompleteEmailAddress(String email) {
        assertThat(faults(DEPARTMENT, with(new Contact(null, null, email, null))))
            .containsExactly(Refusal.at("actors.1.contactEmail", "email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"växeln", "12", "ring 021-123456", "+"})
    void refusesAPhoneNumberThatIsNone(String phone) {
        assertThat(faults(DEPARTMENT, with(new Contact(null, null, null, phone))))
            .containsExactly(Refusal.at("actors.1.contactPhone", "phoneUnreadable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"021-12 34 56", "+46 70 123 45 67", "(021) 12 34 56", "114 14"})
    void acceptsPhoneNumbersAsPeopleWriteThem(String phone) {
        assertThat(faults(DEPARTMENT, with(new Contact("Anna Berg", "Förvaltare", "anna.berg@torget.se", phone))))
            .isEmpty();
    }

    @Test
    void refusesAnAccountOutsideTheProject() {
        assertThat(faults(DEPARTMENT, represented(UUID.randomUUID())))
            .containsExactly(Refusal.at("actors.1.account", "accountNotInProject"));
        assertThat(faults(DEPARTMENT, represented(MEMBER))).isEmpty();
    }

    @Test
    void namesTheFieldAloneForASingleActor() {
        var police = actor("Polisen", ActorKind.POLICE, Sector.PRIVATE);
        assertThat(ActorRules.faults(police, Set.of())).containsExactly(Refusal.at("sector", "actorIsPublic"));
    }

    private static List<Refusal> faults(ActorDetails... rows) {
        return ActorRules.faults(List.of(rows), List.of(), Set.of(MEMBER));
    }

    private static ActorDetails actor(String name, ActorKind kind, Sector sector) {
        return new ActorDetails(name, kind, sector, false, false, Contact.NONE, null);
    }

    private static ActorDetails with(Contact contact) {
        return new ActorDetails("Torget AB", ActorKind.PROPERTY_OWNER, Sector.PRIVATE, true, true, contact, null);
    }

    private static ActorDetails represented(UUID account) {
        return new ActorDetails("Torget AB", ActorKind.TRADER, Sector.PRIVATE, true, true, Contact.NONE, account);
    }
}
