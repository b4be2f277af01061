package platssamverkan.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceKind;
import platssamverkan.area.PlaceOwner;
import platssamverkan.area.PlaceView;
import platssamverkan.shared.Refusal;

class WalkRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate START = TODAY.minusMonths(6);
    private static final LocalTime SIX = LocalTime.of(18, 0);

    @Test
    void acceptsAWalkOfToday() {
        assertThat(WalkRules.check(walk(TODAY, SIX, SIX.plusHours(2), Set.of()), START, TODAY)).isEmpty();
    }

    @Test
    void refusesAWalkInTheFuture() {
        assertThat(WalkRules.check(walk(TODAY.plusDays(1), SIX, SIX.plusHours(2), Set.of()), START, TODAY))
            .containsExactly(Refusal.at("walkedOn", "walkInTheFuture"));
    }

    @Test
    void refusesAWalkBeforeTheProject() {
        assertThat(WalkRules.check(walk(START.minusDays(1), SIX, SIX.plusHours(2), Set.of()), START, TODAY))
            .containsExactly(Refusal.at("walkedOn", "walkBeforeProject", START));
    }

    @Test
    void refusesAnEndThatIsNotAfterTheStart() {
        assertThat(WalkRules.check(walk(TODAY, SIX, SIX, Set.of()), START, TODAY))
            .containsExactly(Refusal.at("endsAt", "walkEndsBeforeStart"));
    }

    @Test
    void refusesACapacityThatIsBothPresentAndAbsent() {
        assertThat(WalkRules.check(walk(TODAY, SIX, SIX.plusHours(2), Set.of(WalkRole.POLICE)), START, TODAY))
            .containsExactly(Refusal.at("absentRoles", "walkRoleBothPresentAndAbsent"));
    }

    @Test
    void namesThePlacesThatNobodyHasNotedAnythingAbout() {
        var square = place("Torget");
        var station = place("Stationen");
        assertThat(WalkRules.unseen(List.of(square, station), Set.of(square.id()))).containsExactly(station);
    }

    private static RecordWalk walk(LocalDate day, LocalTime start, LocalTime end, Set<WalkRole> absent) {
        return new RecordWalk(
            WalkPurpose.MIDWAY, day, start, end, WalkLight.DUSK, "Mulet", "Anna Berg", "Omar Said", 8,
            Set.of(WalkRole.POLICE, WalkRole.PROPERTY_OWNER), absent);
    }

    private static PlaceView place(String name) {
        return new PlaceView(new PlaceId(UUID.randomUUID()), name, "", PlaceKind.SQUARE, PlaceOwner.PUBLIC, true);
    }
}
