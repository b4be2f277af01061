package platssamverkan.report;

import java.util.List;
import platssamverkan.project.ProjectId;

/** A report in as few words as possible, and steps that have recorded nothing. */
class PlainTypesetting implements ReportTypesetter {

    @Override
    public List<PrintedPart> typeset(ReportContent content, List<Imprint> versions) {
        return List.of(new PrintedPart(2, "Sammanfattning", List.of(content.summary()), List.of()));
    }

    @Override
    public List<PrintedPart> steps(ProjectId project) {
        return List.of();
    }
}
