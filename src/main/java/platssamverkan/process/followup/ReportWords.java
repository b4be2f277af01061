package platssamverkan.process.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.Texts;
import platssamverkan.report.FactorsPart;
import platssamverkan.report.ExperiencePart;
import platssamverkan.report.LeadTimePart;
import platssamverkan.report.PlanPart;
import platssamverkan.report.ClosingPart;
import platssamverkan.report.GroupPart;
import platssamverkan.report.InterviewsPart;
import platssamverkan.report.ReportContent;
import platssamverkan.report.SituationPart;
import platssamverkan.report.TrainingPart;

/** Says in sentences what a report holds. */
@Component
class ReportWords {

    private static final String KEY = "result.finaliseReport.";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final HandOverWords handOvers;
    private final FinancingTables financing;
    private final ParticipationTables participation;
    private final Texts texts;

    ReportWords(
        HandOverWords handOvers, FinancingTables financing, ParticipationTables participation, Texts texts
    ) {
        this.financing = financing;
        this.participation = participation;
        this.handOvers = handOvers;
        this.texts = texts;
    }

    /** The facts, without the expected results. */
    List<String> facts(ReportContent content) {
        var facts = new ArrayList<String>();
        content.area().map(this::area).ifPresent(facts::add);
        content.situation().map(this::situation).ifPresent(facts::add);
        content.factors().map(this::factors).ifPresent(facts::add);
        content.plan().map(this::plan).ifPresent(facts::add);
        content.plan().flatMap(PlanPart::summary).map(this::review).ifPresent(facts::add);
        content.plan().flatMap(PlanPart::leadTimes).map(this::leadTimes).ifPresent(facts::addAll);
        content.financing().map(financing::sentence).ifPresent(facts::add);
        content.group().map(this::group).ifPresent(facts::add);
        facts.add(occasions(content));
        content.experience().map(this::experience).ifPresent(facts::add);
        trainings(content).ifPresent(facts::add);
        content.interviews().map(this::interviewed).ifPresent(facts::add);
        content.closing().map(this::closing).ifPresent(facts::addAll);
        content.handOver().map(handOvers::sentences).ifPresent(facts::addAll);
        facts.addAll(participation.sentences(content.participation()));
        return facts;
    }

    String area(ReportContent.AreaPart area) {
        return texts.text(
            KEY + "area", area.name(), texts.names(area.examinedPlaces()), texts.names(area.chosenPlaces()));
    }

    String review(String summary) {
        return texts.text(KEY + "review", summary);
    }

    String group(GroupPart group) {
        return texts.text(KEY + "group", group.name(), group.members(), group.chair());
    }

    String occasions(ReportContent content) {
        return texts.text(KEY + "occasions", content.walks().size(), content.coaching().size());
    }

    Optional<String> trainings(ReportContent content) {
        return content.trainings().isEmpty() ? Optional.empty() : Optional.of(texts.text(
            KEY + "trainings", content.trainings().size(),
            content.trainings().stream().mapToInt(TrainingPart::participants).sum()));
    }

    String interviewed(InterviewsPart interviews) {
        return texts.text(KEY + "interviewed", interviews.held(), interviews.members());
    }

    List<String> closing(ClosingPart closing) {
        return List.of(texts.text(KEY + "changed", closing.changed()), texts.text(KEY + "lessons", closing.lessons()));
    }

    String experience(ExperiencePart part) {
        return texts.text(
            KEY + "experience", texts.of(part.verdict()), part.safeBefore(), part.answersBefore(), part.safeAfter(),
            part.answersAfter(), points(part.lowestChange()), points(part.highestChange()));
    }

    /** Percentage points with one decimal, from tenths of them. */
    private static String points(long tenths) {
        return String.format(SWEDISH, "%+.1f", tenths / 10.0);
    }

    List<String> leadTimes(LeadTimePart times) {
        var sentences = new ArrayList<String>();
        times.toBegin().ifPresent(days -> sentences.add(texts.text(KEY + "daysToBeginHalf", days, times.begun())));
        times.toComplete().ifPresent(
            days -> sentences.add(texts.text(KEY + "daysToCompleteHalf", days, times.completed())));
        return sentences;
    }

    String situation(SituationPart situation) {
        return texts.text(KEY + "situation", situation.crimes(), situation.disturbances(), situation.surveys());
    }

    String factors(FactorsPart factors) {
        if (!factors.inspectedAgain()) {
            return texts.text(KEY + "notInspected", texts.date(factors.lockedOn()));
        }
        return texts.text(
            KEY + "factors",
            factors.places().stream().mapToLong(FactorsPart.Place::improved).sum(),
            factors.places().stream().mapToLong(FactorsPart.Place::unchanged).sum(),
            factors.places().stream().mapToLong(FactorsPart.Place::worsened).sum(),
            factors.places().stream().mapToLong(FactorsPart.Place::notRerated).sum());
    }

    String plan(PlanPart plan) {
        var adopted = plan.adoptedOn().map(texts::date).orElse("");
        return texts.text(KEY + "plan", plan.version(), adopted, plan.begun(), plan.adopted());
    }
}
