package platssamverkan.process.collaboration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

record GroupTrainingForm(
    @NotBlank @Size(max = 4000) String content,
    @NotEmpty List<@Valid @NotNull TrainingDay> days,
    @NotNull @DecimalMin("0.5") @DecimalMax("200") @Digits(integer = 3, fraction = 1) BigDecimal hours,
    @NotBlank @Size(max = 200) String provider,
    Set<@NotBlank String> people,
    List<@Valid @NotNull OtherParticipant> others,
    @Size(max = 4000) String material,
    @Size(max = 4000) String testMissingBecause
) implements TrainingFields {

    GroupTrainingForm {
        people = people == null ? Set.of() : people;
        others = others == null ? List.of() : others;
    }
}
