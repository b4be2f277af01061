package platssamverkan.actor;

import platssamverkan.project.ProjectId;

/** The actors around the places were mapped. */
public record ActorsMapped(ProjectId projectId, int actors) {}
