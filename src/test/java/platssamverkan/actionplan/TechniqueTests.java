package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static platssamverkan.actionplan.TechniqueGroup.*;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TechniqueTests {

    @Test
    void holdsFiveTechniquesInEachOfFiveGroups() {
        var groups = Arrays.stream(Technique.values())
            .collect(Collectors.groupingBy(Technique::group, Collectors.counting()));

        assertThat(groups).hasSize(5).allSatisfy((group, techniques) -> assertThat(techniques).isEqualTo(5));
    }

    @Test
    void followsTheNumbersOfTheLiterature() {
        assertThat(Technique.numbered(1).group()).isEqualTo(INCREASE_EFFORT);
        assertThat(Technique.numbered(7)).isEqualTo(Technique.ASSIST_SURVEILLANCE);
        assertThat(Technique.numbered(10).group()).isEqualTo(INCREASE_RISKS);
        assertThat(Technique.numbered(11).group()).isEqualTo(REDUCE_REWARDS);
        assertThat(Technique.numbered(16).group()).isEqualTo(REDUCE_PROVOCATIONS);
        assertThat(Technique.numbered(25)).isEqualTo(Technique.CONTROL_DRUGS_AND_ALCOHOL);
        assertThat(Technique.numbered(25).group()).isEqualTo(REMOVE_EXCUSES);
        assertThat(Technique.values()).allSatisfy(
            technique -> assertThat(Technique.numbered(technique.number())).isEqualTo(technique));
    }
}
