package platssamverkan.actionplan;

/** What a group decides on: a version of the plan, or how the work goes on after the project. */
public enum DecisionSubject { PLAN, CONTINUATION }
