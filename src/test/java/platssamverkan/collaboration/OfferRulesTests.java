package platssamverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import platssamverkan.shared.Refusal;

class OfferRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void acceptsATrainingThatFillsEverySeat() {
        assertThat(check(offer(TODAY, 6, 3, 1, 2))).isEmpty();
    }

    @Test
    void refusesAnEmptyOffer() {
        assertThat(check()).containsExactly(Refusal.at("trainings", "noTrainingOffered"));
    }

    @Test
    void refusesMoreParticipantsThanSeatsAtItsRow() {
        assertThat(check(offer(TODAY, 6, 0, 0, 0), offer(TODAY, 5, 3, 1, 2)))
            .containsExactly(Refusal.at("trainings.1.seats", "moreParticipantsThanSeats", 6));
    }

    @Test
    void refusesParticipantsInATrainingToCome() {
        assertThat(check(offer(TODAY.plusDays(1), 6, 0, 1, 0)))
            .containsExactly(Refusal.at("trainings.0.heldOn", "participantsBeforeTraining"));
        assertThat(check(offer(TODAY.plusDays(1), 6, 0, 0, 0))).isEmpty();
    }

    private static List<Refusal> check(OfferTraining... offers) {
        return OfferRules.check(List.of(offers), TODAY);
    }

    private static OfferTraining offer(LocalDate heldOn, int seats, int group, int leaders, int others) {
        return new OfferTraining(
            "Platssamverkan i praktiken", TrainingKind.PLACE_COLLABORATION, heldOn, "Processtödet", seats, group,
            leaders, others);
    }
}
