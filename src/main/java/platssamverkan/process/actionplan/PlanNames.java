package platssamverkan.process.actionplan;

import java.util.Map;
import platssamverkan.actionplan.MeasureContent;
import platssamverkan.actor.ActorId;
import platssamverkan.area.PlaceId;

/** What the places, actors and findings that a plan points at are called. */
record PlanNames(Map<PlaceId, String> places, Map<ActorId, String> actors, Map<String, String> findings) {

    String place(PlaceId place) {
        return places.getOrDefault(place, "");
    }

    String actor(ActorId actor) {
        return actor == null ? "" : actors.getOrDefault(actor, "");
    }

    /** The factor or the observation that the measure answers. */
    String finding(MeasureContent content) {
        return findings.getOrDefault(MeasureForm.finding(content), "");
    }
}
