package platssamverkan.actor;

import platssamverkan.project.ProjectId;

/** An actor joined a project that was already under way (TP-027). */
public record ActorJoined(ProjectId projectId, ActorId actorId) {}
