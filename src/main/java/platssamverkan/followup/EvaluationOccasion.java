package platssamverkan.followup;

/** Why the results were judged: to be presented to the steering group, or at the end of the project. */
enum EvaluationOccasion { PRESENTED, FINAL }
