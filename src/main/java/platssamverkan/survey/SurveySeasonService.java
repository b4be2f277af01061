package platssamverkan.survey;

import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;

/** Tells when the second wave can be asked so that the two can be compared. */
@Service
@Transactional(readOnly = true)
public class SurveySeasonService {

    private final SurveyWaveService waves;

    SurveySeasonService(SurveyWaveService waves) {
        this.waves = waves;
    }

    /** Empty before the first wave has ended, and where nobody answered in it. */
    public Optional<ComparableSeason> season(ProjectId projectId) {
        if (!waves.waveClosed(projectId, Wave.BASELINE)) {
            return Optional.empty();
        }
        var days = waves.occasions(projectId, Wave.BASELINE).stream()
                .collect(Collectors.toMap(RowView::rowId, row -> row.content().fromDay()));
        var asked = waves.answers(projectId, Wave.BASELINE).stream()
                .map(answer -> days.get(answer.row().content().occasionId())).toList();
        return asked.isEmpty() ? Optional.empty() : Optional.of(ComparableSeason.of(asked));
    }
}
