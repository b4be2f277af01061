package platssamverkan.survey;

import java.util.List;
import java.util.Optional;
import java.util.Map;

/**
 * All that may be told of a project's survey: waves that have ended, and no group so small that it tells of persons.
 *
 * @param registration empty before the first answer
 * @param items every question with a share, the primary first; the others are exploratory
 * @param breakdowns of every question with a share by place, and of the primary also by who answers
 * @param exploratory what the other questions hint at, corrected for how many they are (Holm); none before both waves
 */
public record SurveyResults(
        Questionnaire questionnaire,
        Optional<RegistrationView> registration,
        List<WaveView> waves,
        Experience experience,
        Map<String, Compared> items,
        List<Breakdown> breakdowns,
        Map<String, ExploratoryVerdict> exploratory) {

    public Optional<WaveView> wave(Wave wave) {
        return waves.stream().filter(known -> known.wave() == wave).findFirst();
    }

    public Optional<Breakdown> breakdown(String item, String by) {
        return breakdowns.stream()
                .filter(table -> table.item().code().equals(item) && table.by().equals(by)).findFirst();
    }
}
