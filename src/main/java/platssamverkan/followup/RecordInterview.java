package platssamverkan.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;

/**
 * What became of the interview with one member of the steering group (TP-054).
 *
 * @param held empty where the member was not interviewed
 * @param notHeldBecause why not; null where the interview was held
 */
public record RecordInterview(UUID member, Optional<Held> held, String notHeldBecause) {

    /** An interview that was held; every theme is answered once. */
    public record Held(LocalDate on, InterviewWay way, AccountId interviewer, List<Answer> answers) {}

    /**
     * @param grade from 1, very badly, to 5, very well
     * @param words what was said; null where the grade says enough
     */
    public record Answer(InterviewTheme theme, int grade, String words) {}
}
