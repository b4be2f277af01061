package platssamverkan.process.analysis;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.analysis.InspectionFindingService;
import platssamverkan.analysis.Occasion;
import platssamverkan.document.DocumentPurpose;
import platssamverkan.document.DocumentService;
import platssamverkan.document.DocumentSubject;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;

/** The photos that belong to what was found at an inspection. */
@Component
class FindingPhotos {

    private final InspectionFindingService findings;
    private final DocumentService documents;
    private final Texts texts;
    private final Clock clock;

    FindingPhotos(InspectionFindingService findings, DocumentService documents, Texts texts, Clock clock) {
        this.findings = findings;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param ids separated by commas; blank for none */
    Outcome<Integer> attach(ProjectId projectId, UUID finding, String ids, AccountId by) {
        if (ids == null || ids.isBlank()) {
            return Outcome.accepted(0);
        }
        return documents.attach(projectId, "photos", ids, DocumentSubject.inspection(finding), DocumentPurpose.EVIDENCE,
                by, clock.instant()).map(files -> files.size());
    }

    /** Names the photos that are there already; empty where there are none. */
    String told(ProjectId projectId, Occasion occasion, PairKey pair) {
        return findings.finding(projectId, occasion, pair.place(), pair.factor()).map(RowView::rowId)
                .map(row -> documents.attachedTo(projectId, DocumentSubject.inspection(row)))
                .filter(files -> !files.isEmpty())
                .map(files -> texts.text(FindingWords.PREFIX + ".photosBefore", files.stream()
                        .map(file -> Markdown.literal(file.name())).collect(Collectors.joining(", ")), "/projects/" + projectId + "/documents"))
                .orElse("");
    }
}
