package platssamverkan.actionplan;

/** How a decision is made: at a meeting with minutes, or by each voter in a task of their own, per capsulam. */
public enum DecisionWay { MEETING, PER_CAPSULAM }
