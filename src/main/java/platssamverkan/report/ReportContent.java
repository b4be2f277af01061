package platssamverkan.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.Sector;
import platssamverkan.followup.EvaluatedResult;
import platssamverkan.followup.HandOverView;
import platssamverkan.project.ProgramModel;

/**
 * All that a final report says, complete in itself. A part is empty where its step was skipped.
 *
 * @param summary what the project leader wants to have said; all the rest is composed
 * @param participation which public and private actors took part in each module, and what says so (TP-022, TP-024)
 * @param ways how long each adopted measure took (TP-029)
 * @param numbers every number of the report with the rows whose count or sum it is
 * @param corrections the words that were corrected in this version and in those before it, in that order
 * @param steps what each step had recorded when the report was put together
 * @param printed the report's own chapters, word by word
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
    List<ModuleActors> participation,
    Optional<InterviewsPart> interviews,
    Optional<ClosingPart> closing,
    Optional<HandOverView> handOver,
    Optional<ExperiencePart> experience,
    List<TrainingPart> trainings,
    List<DecisionPart> decisions,
    Optional<FinancingPart> financing,
    List<WayPart> ways,
    List<ReportNumber> numbers,
    List<CorrectedText> corrections,
    List<PrintedPart> steps,
    List<PrintedPart> printed
) {
    public ReportContent {
        trainings = kept(trainings);
        decisions = kept(decisions);
        ways = kept(ways);
        numbers = kept(numbers);
        corrections = kept(corrections);
        steps = kept(steps);
        printed = kept(printed);
        financing = financing == null ? Optional.empty() : financing;
    }

    /** A version that was stored before there was such a part does not have it. */
    private static <T> List<T> kept(List<T> part) {
        return part == null ? List.of() : List.copyOf(part);
    }

    ReportContent with(List<CorrectedText> corrected, List<PrintedPart> recorded) {
        return with(corrected, recorded, printed);
    }

    ReportContent withPrinted(List<PrintedPart> words) {
        return with(corrections, steps, words);
    }

    private ReportContent with(List<CorrectedText> corrected, List<PrintedPart> recorded, List<PrintedPart> words) {
        return new ReportContent(
            summary, project, area, actors, situation, factors, plan, group, walks, coaching, continuedWork, results,
            participation, interviews, closing, handOver, experience, trainings, decisions, financing, ways, numbers,
            corrected, recorded, words);
    }

    public record ProjectPart(
        String name, String municipality, ProgramModel model, LocalDate startsOn, LocalDate endsOn
    ) {}

    public record AreaPart(String name, String description, List<String> examinedPlaces, List<String> chosenPlaces) {}

    public record ActorPart(String name, ActorKind kind, Sector sector, boolean keyActor) {}

    public record CoachingPart(LocalDate heldOn, String topic, int participants) {}
}
