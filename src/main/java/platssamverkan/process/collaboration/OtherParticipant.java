package platssamverkan.process.collaboration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import platssamverkan.collaboration.RecordTraining.Participant;

/** A participant who is not on the list of people. */
record OtherParticipant(@NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 200) String organisation) {

    Participant participant() {
        return new Participant(name, organisation);
    }
}
