package platssamverkan.report;

import java.util.List;
import platssamverkan.project.ProjectId;

/** Puts a report into words, once for every version: what it returns is stored with the version. */
public interface ReportTypesetter {

    /** The chapters of the report itself. */
    List<PrintedPart> typeset(ReportContent content, List<Imprint> versions);

    /** What each step of the project has recorded so far, except for the report. */
    List<PrintedPart> steps(ProjectId project);
}
