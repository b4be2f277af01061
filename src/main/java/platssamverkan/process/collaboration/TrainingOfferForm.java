package platssamverkan.process.collaboration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.constraints.Range;
import platssamverkan.collaboration.OfferTraining;
import platssamverkan.collaboration.TrainingKind;

record TrainingOfferForm(@NotNull List<@Valid @NotNull OfferRow> trainings) {

    record OfferRow(
        @NotBlank @Size(max = 200) String title,
        @NotNull TrainingKind kind,
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 200) String provider,
        @NotNull @Range(min = 1, max = 1000) Integer seats,
        @NotNull @Range(min = 0, max = 1000) Integer steeringGroup,
        @NotNull @Range(min = 0, max = 1000) Integer projectLeaders,
        @NotNull @Range(min = 0, max = 1000) Integer workingGroups
    ) {

        OfferTraining command() {
            return new OfferTraining(
                title, kind, heldOn, provider, seats, steeringGroup, projectLeaders, workingGroups);
        }
    }

    List<OfferTraining> command() {
        return trainings.stream().map(OfferRow::command).toList();
    }
}
