package platssamverkan.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorView;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;

/** What places and actors are called on the day of the report. */
record Names(Map<PlaceId, String> places, Set<PlaceId> carriedOn, Map<ActorId, String> actors) {

    static Names of(List<PlaceView> places, List<ActorView> actors) {
        return new Names(
            places.stream().collect(Collectors.toMap(PlaceView::id, PlaceView::name)),
            places.stream().filter(PlaceView::chosen).map(PlaceView::id).collect(Collectors.toSet()),
            actors.stream().collect(Collectors.toMap(ActorView::id, ActorView::name)));
    }

    String place(PlaceId place) {
        return places.getOrDefault(place, "");
    }

    /** Whether the project goes on with the place. */
    boolean isCarriedOn(PlaceId place) {
        return carriedOn.contains(place);
    }

    String actor(ActorId actor) {
        return actor == null ? "" : actors.getOrDefault(actor, "");
    }

    Set<String> actors(Collection<ActorId> ids) {
        return ids.stream().map(this::actor).collect(Collectors.toCollection(TreeSet::new));
    }
}
