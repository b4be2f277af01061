package platssamverkan.process.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.BaselineService;
import platssamverkan.analysis.BaselineView;
import platssamverkan.analysis.ColourCode;
import platssamverkan.analysis.RatedPart;
import platssamverkan.analysis.RatingService;
import platssamverkan.analysis.RatingSheet;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class FactorRatingsResult implements StepResult {

    private static final String PREFIX = "result.rateFactors";

    private final RatingService ratings;
    private final BaselineService baselines;
    private final RatingResultTables tables;
    private final EarlierScores earlier;
    private final Texts texts;
    private final Clock clock;

    FactorRatingsResult(RatingService ratings, BaselineService baselines, RatingResultTables tables,
            EarlierScores earlier, Texts texts, Clock clock) {
        this.ratings = ratings;
        this.baselines = baselines;
        this.tables = tables;
        this.earlier = earlier;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String step() {
        return "rateFactors";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return ratings.assessment(projectId).map(recorded -> {
            var part = recorded.content().part();
            var sheet = ratings.sheet(projectId, part);
            var sentences = new ArrayList<>(List.of(recorded.content().summary(), factors(sheet)));
            baselines.baseline(projectId).ifPresent(baseline -> sentences.addAll(locked(baseline, part)));
            if (earlier.areWithheld(projectId, part)) {
                return ResultView.of(factors(sheet), texts.text(PREFIX + ".withheld"));
            }
            return new ResultView(sentences, tables.of(projectId, sheet));
        });
    }

    private String factors(RatingSheet sheet) {
        var switchedOff = sheet.factors().catalogue().factors().stream()
                .filter(factor -> sheet.part().covers(factor.source()) && !sheet.factors().isActive(factor.code()))
                .count();
        return texts.text(PREFIX + ".factors", sheet.toRate().size(), sheet.places().size(), switchedOff);
    }

    private List<String> locked(BaselineView baseline, RatedPart part) {
        var day = texts.date(LocalDate.ofInstant(baseline.lockedAt(), clock.getZone()));
        var sentences = new ArrayList<>(List.of(
                texts.text(PREFIX + ".locked", day, baseline.coloured(), baseline.count(ColourCode.GREEN))));
        if (!baseline.isGoalReachable()) {
            sentences.add(texts.text(PREFIX + ".outOfReach"));
        } else if (part != RatedPart.ALL) {
            sentences.add(texts.text(PREFIX + ".goal", baseline.goal().needed()));
        }
        return sentences;
    }
}
