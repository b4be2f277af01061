package platssamverkan.process.measure;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.document.DocumentPurpose;
import platssamverkan.document.DocumentService;
import platssamverkan.document.DocumentSubject;
import platssamverkan.document.DocumentView;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;

/** The files that are handed in with the forms of a measure. */
@Component
class MeasureFiles {

    /** Ten ids with their commas. */
    static final int LONGEST_FIELD = 369;

    private final DocumentService documents;

    MeasureFiles(DocumentService documents) {
        this.documents = documents;
    }

    Outcome<List<DocumentView>> attachEvidence(RecordedStep step, MeasureId measure, String ids) {
        return attach(step, measure, "evidenceFiles", ids, DocumentPurpose.EVIDENCE);
    }

    /** The papers of the start; the first refusal, if any. */
    Outcome<List<DocumentView>> attachPapers(RecordedStep step, MeasureId measure, MeasureStartForm start) {
        return Stream.of(
                attach(step, measure, "permitFiles", start.permitFiles(), DocumentPurpose.PERMIT),
                attach(step, measure, "balanceFiles", start.balanceFiles(), DocumentPurpose.BALANCE_OF_INTERESTS),
                attach(step, measure, "registerFiles", start.registerFiles(), DocumentPurpose.CAMERA_REGISTER))
            .filter(attached -> !attached.isAccepted()).findFirst().orElseGet(() -> Outcome.accepted(List.of()));
    }

    /** How many files show that the measure is carried out. */
    int evidence(ProjectId project, MeasureId measure) {
        return count(project, measure, DocumentPurpose.EVIDENCE);
    }

    int balances(ProjectId project, MeasureId measure) {
        return count(project, measure, DocumentPurpose.BALANCE_OF_INTERESTS);
    }

    int registers(ProjectId project, MeasureId measure) {
        return count(project, measure, DocumentPurpose.CAMERA_REGISTER);
    }

    private int count(ProjectId project, MeasureId measure, DocumentPurpose purpose) {
        return documents.count(project, DocumentSubject.measure(measure.value()), purpose);
    }

    private Outcome<List<DocumentView>> attach(
        RecordedStep step, MeasureId measure, String field, String ids, DocumentPurpose purpose
    ) {
        return documents.attach(
            step.projectId(), field, ids, DocumentSubject.measure(measure.value()), purpose, step.by(), step.at());
    }
}
