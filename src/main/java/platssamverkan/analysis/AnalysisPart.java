package platssamverkan.analysis;

/** What a trygghetsanalys gathers beside the situation picture and the ratings, each part recorded on its own. */
enum AnalysisPart { INTERVIEWS, FLOWS, FLOWS_AGAIN }
