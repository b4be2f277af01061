package platssamverkan.analysis;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** @param exceptionReason see {@link PartSummary} */
@Embeddable
record AnalysisPartContent(@Enumerated(EnumType.STRING) AnalysisPart part, String summary, String exceptionReason) {}
