package platssamverkan.followup;

import java.time.Instant;
import java.util.List;

/** How the development of the places was summed up, and how far each adopted measure had come by then. */
public record PlaceDevelopmentView(String summary, List<DevelopedMeasure> measures, Instant closedAt) {}
