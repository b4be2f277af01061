package platssamverkan.process.collaboration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import platssamverkan.collaboration.RecordTraining;
import platssamverkan.collaboration.RecordTraining.Participant;

/** The fields that every form about a training has. */
interface TrainingFields {

    String content();

    List<TrainingDay> days();

    BigDecimal hours();

    String provider();

    /** Those of the list of people, as the list names them. */
    Set<String> people();

    List<OtherParticipant> others();

    String material();

    default RecordTraining command(List<Participant> participants, String testMissingBecause) {
        return new RecordTraining(
            content(), days().stream().map(TrainingDay::heldOn).toList(), hours(), provider(), participants, material(),
            testMissingBecause);
    }
}
