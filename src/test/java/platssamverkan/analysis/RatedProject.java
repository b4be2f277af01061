package platssamverkan.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** Rates a project's places, for tests of what comes after. */
public class RatedProject {

    private static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 12);

    private final FactorService factors;
    private final RatingService ratings;

    RatedProject(FactorService factors, RatingService ratings) {
        this.factors = factors;
        this.ratings = ratings;
    }

    /** Switches every other factor off. */
    public void only(ProjectId project, AccountId by, String... codes) {
        factors.factors(project).active().stream().map(Factor::code)
                .filter(code -> !List.of(codes).contains(code))
                .forEach(code -> factors.choose(project, new FactorChoice(code, false, "Passar inte"), 0, by).value());
    }

    /** Rates every place alike and records it: a code, its score, the next code, its score … */
    public void rate(ProjectId project, AccountId by, Object... codesAndScores) {
        ratings.sheet(project).places().forEach(place -> IntStream.range(0, codesAndScores.length / 2).forEach(pair ->
                ratings.rate(project, new Rating(place.id(), (String) codesAndScores[2 * pair],
                        (Integer) codesAndScores[2 * pair + 1], false, "Så såg det ut", "Besiktning", NOVEMBER,
                        Light.DARKNESS, null, null), 0, by).value()));
        ratings.record(project, "Sammanfattat", by).value();
    }
}
