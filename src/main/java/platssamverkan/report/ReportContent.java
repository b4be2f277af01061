package platssamverkan.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.Sector;
import platssamverkan.followup.EvaluatedResult;
import platssamverkan.followup.HandOverView;
import platssamverkan.meeting.ModuleParticipation;

/**
 * All that a final report says, complete in itself. A part is empty where its step was skipped.
 *
 * @param summary what the project leader wants to have said; all the rest is composed
 * @param numbers every number of the report with the rows whose count or sum it is
 * @param participation which public and private actors took part in the meetings of each module (TP-022)
 */
public record ReportContent(
    String summary,
    ProjectPart project,
    Optional<AreaPart> area,
    List<ActorPart> actors,
    Optional<SituationPart> situation,
    Optional<FactorsPart> factors,
    Optional<PlanPart> plan,
    Optional<GroupPart> group,
    List<WalkPart> walks,
    List<CoachingPart> coaching,
    Optional<ContinuedWorkPart> continuedWork,
    List<EvaluatedResult> results,
    List<ModuleParticipation> participation,
    Optional<InterviewsPart> interviews,
    Optional<ClosingPart> closing,
    Optional<HandOverView> handOver,
    Optional<ExperiencePart> experience,
    List<TrainingPart> trainings,
    List<ReportNumber> numbers
) {
    public ReportContent {
        trainings = trainings == null ? List.of() : trainings;
        numbers = numbers == null ? List.of() : numbers;
    }

    /** The same with other words of the project leader's; whatever is computed stays. */
    ReportContent withSummary(String words) {
        return new ReportContent(
            words, project, area, actors, situation, factors, plan, group, walks, coaching, continuedWork, results,
            participation, interviews, closing, handOver, experience, trainings, numbers);
    }

    public record ProjectPart(String name, String municipality, LocalDate startsOn, LocalDate endsOn) {}

    public record AreaPart(String name, String description, List<String> examinedPlaces, List<String> chosenPlaces) {}

    public record ActorPart(String name, ActorKind kind, Sector sector, boolean keyActor) {}

    public record CoachingPart(LocalDate heldOn, String topic, int participants) {}
}
