package platssamverkan.walkthrough;

import java.util.Set;
import platssamverkan.area.PlaceId;

/**
 * Which walk is made.
 *
 * @param step the step that it is made for
 * @param places the places that it visits; what was seen elsewhere belongs to another walk
 */
public record WalkRoute(String step, Set<PlaceId> places) {}
