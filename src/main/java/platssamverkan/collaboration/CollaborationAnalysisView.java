package platssamverkan.collaboration;

/** The analysis as it stands. */
public record CollaborationAnalysisView(int version, AnalyseCollaboration content) {}
