package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static platssamverkan.actionplan.TechniqueGroup.*;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TechniqueGroupTests {

    @Test
    void holdsFiveTechniquesInEachOfFiveGroups() {
        assertThat(IntStream.rangeClosed(1, 25).mapToObj(TechniqueGroup::of)).containsExactly(
            INCREASE_EFFORT, INCREASE_EFFORT, INCREASE_EFFORT, INCREASE_EFFORT, INCREASE_EFFORT,
            INCREASE_RISKS, INCREASE_RISKS, INCREASE_RISKS, INCREASE_RISKS, INCREASE_RISKS,
            REDUCE_REWARDS, REDUCE_REWARDS, REDUCE_REWARDS, REDUCE_REWARDS, REDUCE_REWARDS,
            REDUCE_PROVOCATIONS, REDUCE_PROVOCATIONS, REDUCE_PROVOCATIONS, REDUCE_PROVOCATIONS, REDUCE_PROVOCATIONS,
            REMOVE_EXCUSES, REMOVE_EXCUSES, REMOVE_EXCUSES, REMOVE_EXCUSES, REMOVE_EXCUSES);
    }
}
