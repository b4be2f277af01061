package platssamverkan.survey;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Totals that were copied from the same survey, shown beside each other: neither one of them nor what is left of the
 * whole area without the places is a group too small (LR24).
 */
record TotalsShown(List<SurveyTotal> survey) {

    /** One survey, as the person who copied it describes it. */
    private record Survey(Wave wave, LocalDate from, LocalDate to, Channel channel, String source) {}

    /** In the order given. */
    static List<SurveyTotalView> of(List<SurveyTotal> totals) {
        return totals.stream().map(total -> of(totals, total)).toList();
    }

    static SurveyTotalView of(List<SurveyTotal> totals, SurveyTotal total) {
        var same = totals.stream().filter(one -> survey(one).equals(survey(total))).toList();
        return SurveyTotalView.of(total, new TotalsShown(same).withheld(total));
    }

    private static Survey survey(SurveyTotal total) {
        return new Survey(total.wave(), total.fromDay(), total.toDay(), total.channel(), total.source());
    }

    private Set<Question> withheld(SurveyTotal total) {
        var withheld = EnumSet.noneOf(Question.class);
        total.shares().stream()
                .filter(share -> share.isWithheld() || isWithheld(total, share.question()))
                .forEach(share -> withheld.add(share.question()));
        return withheld;
    }

    private boolean isWithheld(SurveyTotal total, Question question) {
        var groups = new HashMap<Object, Integer>();
        survey.stream().filter(one -> one.placeId() != null).forEach(one -> groups.put(one, answered(one, question)));
        var left = whole(question) - groups.values().stream().mapToInt(Integer::intValue).sum();
        if (total.placeId() == null || left < 0) {
            return false;
        }
        groups.put("the rest of the area", left);
        groups.values().removeIf(size -> size == 0);
        return Suppression.withheld(Map.copyOf(groups), Share.FEWEST_SHOWN).contains(total);
    }

    /** How many answered in the whole area; less than all places together where nobody says. */
    private int whole(Question question) {
        return survey.stream().filter(one -> one.placeId() == null).mapToInt(one -> answered(one, question)).max().orElse(-1);
    }

    private static int answered(SurveyTotal total, Question question) {
        return total.shares().stream().filter(share -> share.question() == question).mapToInt(Share::answered)
                .findFirst().orElse(0);
    }
}
