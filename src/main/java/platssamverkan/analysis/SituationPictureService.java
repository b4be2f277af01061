package platssamverkan.analysis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.survey.SurveyService;
import platssamverkan.survey.SurveyTotalView;
import platssamverkan.survey.Wave;

/** Records the fact-based situation picture (TP-081) once the facts are gathered. */
@Service
@Transactional
public class SituationPictureService {

    private final SituationPictures pictures;
    private final CrimeStatisticService crimes;
    private final DisturbanceService disturbances;
    private final SurveyService surveys;
    private final ProjectService projects;
    private final RowKeeper rows;

    SituationPictureService(SituationPictures pictures, CrimeStatisticService crimes, DisturbanceService disturbances,
            SurveyService surveys, ProjectService projects, RowKeeper rows) {
        this.pictures = pictures;
        this.crimes = crimes;
        this.disturbances = disturbances;
        this.surveys = surveys;
        this.projects = projects;
        this.rows = rows;
    }

    /**
     * Records the picture, and keeps the facts beneath it from then on as they are. In the full model the facts about
     * insecurity come from a survey of its own, which is a step beside this one.
     */
    public Outcome<UUID> record(ProjectId projectId, SituationPicture picture, AccountId by) {
        var gaps = SituationRules.gaps(!crimes.rows(projectId).isEmpty(), asksByItself(projectId) || !baselineSurveys(projectId).isEmpty());
        if (!gaps.isEmpty()) {
            return Outcome.refused(gaps);
        }
        surveys.close(projectId, Wave.BASELINE, by);
        var change = RowChange.named(projectId, "situationPicture", 0, by);
        return rows.keep(pictures, change, at -> new SituationPictureRow(change, picture, at));
    }

    /** The recorded picture; empty before it is recorded. */
    @Transactional(readOnly = true)
    public Optional<SituationPictureView> picture(ProjectId projectId) {
        return pictures.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(projectId.value()).stream()
                .findFirst()
                .map(SituationPictureRow::view)
                .map(row -> new SituationPictureView(row.content(), contents(crimes.rows(projectId)),
                        contents(disturbances.rows(projectId)), baselineSurveys(projectId), row.by(), row.at()));
    }

    private List<SurveyTotalView> baselineSurveys(ProjectId projectId) {
        return surveys.totals(projectId).stream().filter(total -> total.wave() == Wave.BASELINE).toList();
    }

    private boolean asksByItself(ProjectId projectId) {
        return projects.get(projectId).model() == ProgramModel.FULLSKALEMODELL;
    }

    private static <C> List<C> contents(List<RowView<C>> rows) {
        return rows.stream().map(RowView::content).toList();
    }
}
