package platssamverkan.collaboration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import platssamverkan.shared.Refusal;

/** What an offer of trainings must hold together on. */
final class OfferRules {

    private OfferRules() {}

    static List<Refusal> check(List<OfferTraining> offers, LocalDate today) {
        if (offers.isEmpty()) {
            return List.of(Refusal.at("trainings", "noTrainingOffered"));
        }
        var refusals = new ArrayList<Refusal>();
        for (int row = 0; row < offers.size(); row++) {
            check(offers.get(row), "trainings." + row + ".", today, refusals);
        }
        return refusals;
    }

    private static void check(OfferTraining offer, String path, LocalDate today, List<Refusal> refusals) {
        if (offer.participants() > offer.seats()) {
            refusals.add(Refusal.at(path + "seats", "moreParticipantsThanSeats", offer.participants()));
        }
        if (offer.heldOn().isAfter(today) && offer.participants() > 0) {
            refusals.add(Refusal.at(path + "heldOn", "participantsBeforeTraining"));
        }
    }
}
