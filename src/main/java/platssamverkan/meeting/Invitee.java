package platssamverkan.meeting;

import java.util.Optional;

/**
 * Somebody who can be called to a meeting: a member of the project, or the contact of an actor.
 *
 * @param key tells them apart
 * @param email empty for a member who has given none; he or she is called, but gets no mail
 */
public record Invitee(String key, String name, Optional<String> email) {}
