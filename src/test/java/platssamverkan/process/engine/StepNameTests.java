package platssamverkan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepNameTests {

    @Test
    void isTheStemOfAnElement() {
        assertThat(StepName.of("UserTask_defineArea")).isEqualTo("defineArea");
    }

    @Test
    void tellsTheOccasionsOfAStepApart() {
        assertThat(StepName.of("UserTask_conductSurvey_after")).isEqualTo("conductSurvey_after");
        assertThat(StepName.ofForm("conduct-survey", "ServiceTask_recordSurvey_after")).isEqualTo("conductSurvey_after");
    }

    @Test
    void isTheSameStepWhereItIsDrawnAgainForAChange() {
        assertThat(StepName.of("UserTask_reviseActionPlan_change")).isEqualTo("reviseActionPlan");
        assertThat(StepName.ofForm("revise-action-plan", "ServiceTask_recordRevisedActionPlan_change"))
            .isEqualTo("reviseActionPlan");
    }

    @Test
    void isTheNameOfTheFormWithItsHyphensGone() {
        assertThat(StepName.ofForm("form-steering-group", "ServiceTask_recordSteeringGroup")).isEqualTo("formSteeringGroup");
    }

    @Test
    void hasAStemOnEveryOccasion() {
        assertThat(StepName.stem("conductSurvey_after")).isEqualTo("conductSurvey");
        assertThat(StepName.stem("defineArea")).isEqualTo("defineArea");
    }
}
