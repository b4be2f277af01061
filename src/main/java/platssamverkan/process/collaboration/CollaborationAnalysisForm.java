package platssamverkan.process.collaboration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import platssamverkan.actor.ActorId;
import platssamverkan.collaboration.AnalyseCollaboration;
import platssamverkan.collaboration.AnalyseCollaboration.ExistingForm;
import platssamverkan.collaboration.GroupBasis;
import platssamverkan.collaboration.HowWell;

record CollaborationAnalysisForm(
    List<@Valid @NotNull ExistingRow> existingForms,
    @NotBlank @Size(max = 4000) String strengths,
    @NotBlank @Size(max = 4000) String weaknesses,
    Set<@NotNull UUID> missingActors,
    @Size(max = 4000) String missingOthers,
    @NotNull Boolean localCouncilExists,
    @Size(max = 200) String localCouncilName,
    @NotNull GroupBasis recommendedBasis,
    @NotBlank @Size(max = 4000) String recommendation
) {

    record ExistingRow(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 4000) String participants,
        @NotNull HowWell works
    ) {}

    static CollaborationAnalysisForm of(AnalyseCollaboration analysis) {
        return new CollaborationAnalysisForm(
            analysis.existingForms().stream()
                .map(form -> new ExistingRow(form.name(), form.participants(), form.works()))
                .toList(),
            analysis.strengths(), analysis.weaknesses(),
            analysis.missingActors().stream().map(ActorId::value).collect(Collectors.toSet()),
            analysis.missingOthers(), analysis.localCouncilExists(), analysis.localCouncilName(),
            analysis.recommendedBasis(), analysis.recommendation());
    }

    CollaborationAnalysisForm {
        existingForms = existingForms == null ? List.of() : existingForms;
        missingActors = missingActors == null ? Set.of() : missingActors;
    }

    AnalyseCollaboration command() {
        return new AnalyseCollaboration(
            existingForms.stream().map(row -> new ExistingForm(row.name(), row.participants(), row.works())).toList(),
            missingActors.stream().map(ActorId::new).collect(Collectors.toSet()),
            missingOthers, strengths, weaknesses, localCouncilExists, localCouncilName, recommendedBasis,
            recommendation);
    }
}
