package platssamverkan.process.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import platssamverkan.meeting.ModuleParticipation;
import platssamverkan.process.desk.Texts;
import platssamverkan.report.FactorsPart;
import platssamverkan.report.ExperiencePart;
import platssamverkan.report.LeadTimePart;
import platssamverkan.report.PlanPart;
import platssamverkan.report.ReportContent;
import platssamverkan.report.SituationPart;
import platssamverkan.report.TrainingPart;

/** Says in sentences what a report holds. */
@Component
class ReportWords {

    private static final String KEY = "result.finaliseReport.";
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final HandOverWords handOvers;
    private final Texts texts;

    ReportWords(HandOverWords handOvers, Texts texts) {
        this.handOvers = handOvers;
        this.texts = texts;
    }

    /** The facts, without the expected results. */
    List<String> facts(ReportContent content) {
        var facts = new ArrayList<String>();
        content.area().ifPresent(area -> facts.add(texts.text(
            KEY + "area", area.name(), texts.names(area.examinedPlaces()), texts.names(area.chosenPlaces()))));
        content.situation().ifPresent(situation -> facts.add(situation(situation)));
        content.factors().ifPresent(factors -> facts.add(factors(factors)));
        content.plan().ifPresent(plan -> facts.add(plan(plan)));
        content.plan().flatMap(PlanPart::summary).ifPresent(summary -> facts.add(texts.text(KEY + "review", summary)));
        content.plan().flatMap(PlanPart::leadTimes).ifPresent(times -> facts.addAll(leadTimes(times)));
        content.group().ifPresent(group -> facts.add(texts.text(
            KEY + "group", group.name(), group.members(), group.chair())));
        facts.add(texts.text(KEY + "occasions", content.walks().size(), content.coaching().size()));
        content.experience().ifPresent(experience -> facts.add(experience(experience)));
        if (!content.trainings().isEmpty()) {
            facts.add(texts.text(KEY + "trainings", content.trainings().size(),
                content.trainings().stream().mapToInt(TrainingPart::participants).sum()));
        }
        content.interviews().ifPresent(interviews ->
            facts.add(texts.text(KEY + "interviewed", interviews.held(), interviews.members())));
        content.closing().ifPresent(closing -> {
            facts.add(texts.text(KEY + "changed", closing.changed()));
            facts.add(texts.text(KEY + "lessons", closing.lessons()));
        });
        content.handOver().ifPresent(handOver -> facts.addAll(handOvers.sentences(handOver)));
        content.participation().stream().map(this::participation).forEach(facts::add);
        return facts;
    }

    private String experience(ExperiencePart part) {
        return texts.text(
            KEY + "experience", texts.of(part.verdict()), part.safeBefore(), part.answersBefore(), part.safeAfter(),
            part.answersAfter(), points(part.lowestChange()), points(part.highestChange()));
    }

    /** Percentage points with one decimal, from tenths of them. */
    private static String points(long tenths) {
        return String.format(SWEDISH, "%+.1f", tenths / 10.0);
    }

    private List<String> leadTimes(LeadTimePart times) {
        var sentences = new ArrayList<String>();
        times.toBegin().ifPresent(days -> sentences.add(texts.text(KEY + "daysToBeginHalf", days, times.begun())));
        times.toComplete().ifPresent(
            days -> sentences.add(texts.text(KEY + "daysToCompleteHalf", days, times.completed())));
        return sentences;
    }

    private String situation(SituationPart situation) {
        return texts.text(KEY + "situation", situation.crimes(), situation.disturbances(), situation.surveys());
    }

    private String factors(FactorsPart factors) {
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

    private String plan(PlanPart plan) {
        var adopted = plan.adoptedOn().map(texts::date).orElse("");
        return texts.text(KEY + "plan", plan.version(), adopted, plan.begun(), plan.adopted());
    }

    /** Who took part in a module, and which sector did not. */
    private String participation(ModuleParticipation module) {
        var code = KEY + (module.bothTookPart() ? "participation" : "participationLacking");
        return texts.text(
            code, texts.of(module.module()), names(module.publicActors()), names(module.privateActors()));
    }

    private String names(Set<String> actors) {
        var names = actors.stream().sorted().toList();
        return names.isEmpty() ? texts.text(KEY + "nobody") : texts.names(names);
    }
}
