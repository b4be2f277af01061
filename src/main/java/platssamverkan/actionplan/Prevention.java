package platssamverkan.actionplan;

/** Whether a measure changes the situation or the people's conditions. */
public enum Prevention {
    SITUATIONAL, SOCIAL
}
