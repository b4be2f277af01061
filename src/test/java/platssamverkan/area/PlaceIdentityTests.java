package platssamverkan.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceIdentityTests {

    private final ExaminedPlace square = place("Torget");
    private final ExaminedPlace park = place("Parken");
    private final ExaminedPlace station = place("Stationen");

    @Test
    void knowsAPlaceByItsNameWhereverItStands() {
        var identity = identity("stationen", "Torget", "Parken");

        assertThat(identity.known(0)).contains(station);
        assertThat(identity.known(1)).contains(square);
        assertThat(identity.lost()).isEmpty();
    }

    @Test
    void knowsARenamedPlaceByItsRow() {
        var identity = identity("Torget", "Stadsparken", "Stationen");

        assertThat(identity.known(1)).contains(park);
        assertThat(identity.lost()).isEmpty();
    }

    @Test
    void doesNotTakeANewPlaceForOneThatHasMoved() {
        var identity = identity("Hamnen", "Torget", "Stationen");

        assertThat(identity.known(0)).isEmpty();
        assertThat(identity.lost()).containsExactly(park);
    }

    @Test
    void missesAPlaceWhoseRowIsGone() {
        assertThat(identity("Torget", "Stationen").lost()).containsExactly(park);
        assertThat(identity("Torget", "Parken", "Stationen", "Hamnen").known(3)).isEmpty();
    }

    private PlaceIdentity identity(String... names) {
        return new PlaceIdentity(List.of(square, park, station), Stream.of(names)
            .map(name -> new DefineArea.Place(name, "En plats", PlaceKind.SQUARE, PlaceOwner.PUBLIC)).toList());
    }

    private static ExaminedPlace place(String name) {
        return new ExaminedPlace(UUID.randomUUID(), name, "En plats", PlaceKind.SQUARE, PlaceOwner.PUBLIC);
    }
}
