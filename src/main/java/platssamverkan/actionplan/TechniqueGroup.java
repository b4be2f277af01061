package platssamverkan.actionplan;

/** What a technique of situational crime prevention changes for the one who might commit a crime. */
public enum TechniqueGroup {
    INCREASE_EFFORT, INCREASE_RISKS, REDUCE_REWARDS, REDUCE_PROVOCATIONS, REMOVE_EXCUSES
}
