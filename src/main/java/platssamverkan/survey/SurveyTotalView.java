package platssamverkan.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import platssamverkan.area.PlaceId;

/**
 * A survey's totals as others may see them.
 *
 * @param placeId null for the whole area
 * @param withheld the questions whose answers are too few to be shown, or would let others be reckoned out
 */
public record SurveyTotalView(
        Wave wave,
        PlaceId placeId,
        LocalDate fromDay,
        LocalDate toDay,
        Channel channel,
        String source,
        List<Share> shares,
        List<Question> withheld) {

    static SurveyTotalView of(SurveyTotal total, Set<Question> withheld) {
        return new SurveyTotalView(total.wave(), total.placeId(), total.fromDay(), total.toDay(), total.channel(),
                total.source(),
                total.shares().stream().filter(share -> !withheld.contains(share.question())).toList(),
                total.shares().stream().map(Share::question).filter(withheld::contains).toList());
    }
}
