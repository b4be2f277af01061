package platssamverkan.actionplan;

/** What a measure is to strengthen: the risk of crime, how safe people feel, or how attractive the place is (TP-003). */
public enum GoalArea {
    SAFETY, SENSE_OF_SAFETY, ATTRACTIVENESS
}
