package platssamverkan.actionplan;

import jakarta.persistence.AttributeConverter;
import java.util.UUID;
import platssamverkan.actor.ActorId;

class ActorIdColumn implements AttributeConverter<ActorId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(ActorId actor) {
        return actor == null ? null : actor.value();
    }

    @Override
    public ActorId convertToEntityAttribute(UUID value) {
        return value == null ? null : new ActorId(value);
    }
}
