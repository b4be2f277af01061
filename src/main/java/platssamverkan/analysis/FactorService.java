package platssamverkan.analysis;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Tells which factors a project rates, and switches some of them off for a reason. */
@Service
@Transactional
public class FactorService {

    private final FactorFrame frame;
    private final FactorChoices choices;
    private final AssessmentState state;
    private final RowKeeper rows;

    FactorService(FactorFrame frame, FactorChoices choices, AssessmentState state, RowKeeper rows) {
        this.frame = frame;
        this.choices = choices;
        this.state = state;
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public ProjectFactors factors(ProjectId projectId) {
        return frame.read(projectId);
    }

    /** What the project has said about a factor; empty for one that it uses without a word. */
    @Transactional(readOnly = true)
    public Optional<RowView<FactorChoice>> choice(ProjectId projectId, String factorCode) {
        return choices.findByProjectIdAndSupersededAtIsNullOrderByRecordedAt(projectId.value()).stream()
                .map(FactorChoiceRow::view)
                .filter(row -> row.content().factorCode().equals(factorCode))
                .findFirst();
    }

    /** @param seen the version that the person saw; 0 where the project had said nothing about the factor */
    public Outcome<UUID> choose(ProjectId projectId, FactorChoice choice, long seen, AccountId by) {
        var factors = frame.hold(projectId);
        var factor = factors.catalogue().factor(choice.factorCode());
        if (factor.isEmpty()) {
            return Outcome.refused(Refusal.of("factorUnknown", choice.factorCode()));
        }
        if (!choice.used() && choice.reason() == null) {
            return Outcome.refused(Refusal.at("reason", "switchOffReasonMissing"));
        }
        if (state.isRecorded(projectId, Occasion.BASELINE, factor.get().source())) {
            return Outcome.refused(Refusal.of("ratingsRecorded"));
        }
        var change = RowChange.named(projectId, "factor/" + choice.factorCode(), seen, by);
        return rows.keep(choices, change, at -> new FactorChoiceRow(change, choice, at));
    }
}
