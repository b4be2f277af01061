package platssamverkan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.account.AccountId;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceKind;
import platssamverkan.area.PlaceOwner;
import platssamverkan.area.PlaceView;
import platssamverkan.project.RowView;
import platssamverkan.shared.Refusal;

class ReviewRulesTests {

    private static final AccountId RATER = new AccountId(new UUID(0, 2));
    private static final AccountId SECOND = new AccountId(new UUID(0, 3));
    private static final AccountId REVIEWER = new AccountId(new UUID(0, 4));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void acceptsSomebodyWhoHasNotRated() {
        assertThat(ReviewRules.fault(REVIEWER, rated())).isEmpty();
    }

    @Test
    void refusesAnInspectionThatNobodyHasReviewed() {
        assertThat(ReviewRules.fault(null, rated())).contains(Refusal.at("reviewer", "reviewerMissing"));
    }

    @Test
    void refusesAReviewerWhoHasRatedAloneOrAsTheSecond() {
        assertThat(ReviewRules.fault(RATER, rated())).contains(Refusal.at("reviewer", "reviewerHasRated"));
        assertThat(ReviewRules.fault(SECOND, rated())).contains(Refusal.at("reviewer", "reviewerHasRated"));
    }

    @Test
    void acceptsARoundThatEndsAfterMidnightButNotOneOfNoTime() {
        assertThat(VisitRules.faults(visit(LocalTime.of(23, 0), LocalTime.of(0, 30)), DAY)).isEmpty();
        assertThat(VisitRules.faults(visit(LocalTime.NOON, LocalTime.NOON), DAY))
                .containsExactly(Refusal.at("endsAt", "inspectionTookNoTime"));
        assertThat(VisitRules.faults(visit(LocalTime.NOON, LocalTime.of(13, 0)), DAY.minusDays(1)))
                .containsExactly(Refusal.at("inspectedOn", "inspectedInTheFuture"));
    }

    @Test
    void namesThePlacesWithoutARound() {
        var torget = place(Ratings.TORGET, "Torget");
        var parken = place(new PlaceId(new UUID(0, 9)), "Parken");

        assertThat(VisitRules.unvisited(List.of(torget, parken), List.of(visit(LocalTime.NOON, LocalTime.of(13, 0)))))
                .containsExactly(parken);
    }

    @Test
    void sharesEveryKindOfSourceBetweenInspectedAndOthers() {
        for (var source : SourceKind.values()) {
            assertThat(RatedPart.INSPECTED.covers(source)).isNotEqualTo(RatedPart.OTHERS.covers(source));
            assertThat(RatedPart.ALL.covers(source)).isTrue();
        }
        assertThat(RatedPart.INSPECTED.covers(SourceKind.INSPECTION)).isTrue();
    }

    private static List<RowView<Rating>> rated() {
        return List.of(new RowView<>(new UUID(0, 1), 1, Ratings.twice(7, 9, SECOND), RATER, Instant.EPOCH));
    }

    private static InspectionVisit visit(LocalTime from, LocalTime to) {
        return new InspectionVisit(Ratings.TORGET, DAY, from, to, Light.DARKNESS, Weather.CLEAR, RATER);
    }

    private static PlaceView place(PlaceId id, String name) {
        return new PlaceView(id, name, "", PlaceKind.SQUARE, PlaceOwner.PUBLIC, true);
    }
}
