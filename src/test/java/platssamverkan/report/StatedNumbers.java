package platssamverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import platssamverkan.actionplan.VoteChoice;
import platssamverkan.actor.Sector;

/** The numbers that the parts of a report state, by what they count. */
public final class StatedNumbers {

    private StatedNumbers() {}

    /** Each stated number is what its rows say, and no row stands twice behind a number. */
    public static void resolve(ReportContent content) {
        assertThat(content.numbers()).isNotEmpty().allSatisfy(number -> {
            assertThat(number.rows()).extracting(ReportRow::ref).doesNotHaveDuplicates();
            assertThat(number.value()).isEqualTo(number.rows().stream().mapToLong(ReportRow::value).sum());
        });
        assertThat(of(content)).allSatisfy((counted, stated) ->
            assertThat(resolved(content, counted)).as(counted.name()).isEqualTo(stated));
    }

    /** What the report states more than nothing of. */
    public static Set<Counted> told(ReportContent content) {
        return of(content).entrySet().stream().filter(stated -> stated.getValue() > 0)
            .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Map<Counted, Long> of(ReportContent content) {
        var stated = new EnumMap<Counted, Long>(Counted.class);
        content.situation().ifPresent(situation -> {
            stated.put(Counted.CRIME_FACTS, (long) situation.crimes());
            stated.put(Counted.DISTURBANCES, (long) situation.disturbances());
            stated.put(Counted.SURVEY_TOTALS, (long) situation.surveys());
        });
        content.factors().ifPresent(factors -> {
            stated.put(Counted.FACTORS_RED, sum(factors.places(), FactorsPart.Place::red));
            stated.put(Counted.FACTORS_YELLOW, sum(factors.places(), FactorsPart.Place::yellow));
            stated.put(Counted.FACTORS_GREEN, sum(factors.places(), FactorsPart.Place::green));
            stated.put(Counted.FACTORS_IMPROVED, sum(factors.places(), FactorsPart.Place::improved));
            stated.put(Counted.FACTORS_UNCHANGED, sum(factors.places(), FactorsPart.Place::unchanged));
            stated.put(Counted.FACTORS_WORSENED, sum(factors.places(), FactorsPart.Place::worsened));
            stated.put(Counted.FACTORS_NOT_RERATED, sum(factors.places(), FactorsPart.Place::notRerated));
        });
        content.plan().ifPresent(plan -> {
            stated.put(Counted.MEASURES_ADOPTED, (long) plan.adopted());
            stated.put(Counted.MEASURES_BEGUN, (long) plan.begun());
            stated.put(Counted.MEASURES_WITH_TECHNIQUE, sum(plan.techniques(), TechniquePart::measures));
            plan.techniques().forEach(part -> stated.put(Counted.of(part.group()), (long) part.measures()));
        });
        content.group().ifPresent(group -> stated.put(Counted.GROUP_MEMBERS, (long) group.members()));
        content.interviews().ifPresent(interviews -> stated.put(Counted.INTERVIEWS, (long) interviews.held()));
        stated.put(Counted.TRAININGS, (long) content.trainings().size());
        stated.put(Counted.TRAINING_PARTICIPANTS, sum(content.trainings(), TrainingPart::participants));
        stated.put(Counted.WALKS, (long) content.walks().size());
        stated.put(Counted.WALK_PARTICIPANTS, sum(content.walks(), WalkPart::participants));
        stated.put(Counted.OBSERVATIONS,
            sum(content.walks(), walk -> walk.positive() + walk.negative() + walk.neutral()));
        stated.put(Counted.COACHING_SESSIONS, (long) content.coaching().size());
        stated.put(Counted.COACHING_PARTICIPANTS,
            sum(content.coaching(), ReportContent.CoachingPart::participants));
        content.financing().ifPresent(part -> {
            stated.put(Counted.FINANCING_COST, part.cost());
            stated.put(Counted.FINANCING_PLEDGED, sum(part.sums(), FinancingPart.Sum::pledged));
            stated.put(Counted.FINANCING_AGREED, sum(part.sums(), FinancingPart.Sum::agreed));
            stated.put(Counted.FINANCING_PAID, sum(part.sums(), FinancingPart.Sum::paid));
        });
        stated.put(Counted.DECISIONS, (long) content.decisions().size());
        stated.put(Counted.VOTES_APPROVE, votes(content, VoteChoice.APPROVE));
        stated.put(Counted.VOTES_APPROVE_WITH_CONDITION, votes(content, VoteChoice.APPROVE_WITH_CONDITION));
        stated.put(Counted.VOTES_SEND_BACK, votes(content, VoteChoice.SEND_BACK));
        stated.put(Counted.VOTES_ABSTAIN, votes(content, VoteChoice.ABSTAIN));
        stated.put(Counted.RESERVATIONS, sum(content.decisions(), decision -> decision.reservations().size()));
        stated.put(Counted.CONDITIONS, sum(content.decisions(), decision -> decision.conditions().size()));
        stated.put(Counted.TO_DECIDE, sum(content.decisions(), decision -> decision.toDecide().size()));
        stated.put(Counted.DAYS_TO_BEGIN, sum(content.ways(), way -> way.daysToBegin().orElse(0L)));
        stated.put(Counted.DAYS_TO_DECIDE, sum(content.ways(), way -> way.daysToDecide().orElse(0L)));
        stated.put(Counted.DAYS_TO_COMPLETE, sum(content.ways(), way -> way.daysToComplete().orElse(0L)));
        stated.put(Counted.TOOK_PART_PUBLIC, sum(content.participation(), module -> module.of(Sector.PUBLIC).size()));
        stated.put(Counted.TOOK_PART_PRIVATE, sum(content.participation(), module -> module.of(Sector.PRIVATE).size()));
        return stated;
    }

    private static long votes(ReportContent content, VoteChoice choice) {
        return sum(content.decisions(), decision -> decision.count(choice));
    }

    /** What the rows behind the number say; 0 where nothing was counted. */
    private static long resolved(ReportContent content, Counted counted) {
        return content.numbers().stream()
            .filter(number -> number.counted() == counted)
            .flatMap(number -> number.rows().stream())
            .mapToLong(ReportRow::value)
            .sum();
    }

    private static <T> long sum(List<T> rows, ToLongFunction<T> value) {
        return rows.stream().mapToLong(value).sum();
    }
}
