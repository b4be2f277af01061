package platssamverkan.survey;

import platssamverkan.area.PlaceId;

/** How people feel about one place; by itself, beside the verdict on them all. */
public record PlaceExperience(PlaceId place, ExperienceVerdict verdict, Compared answers) {}
