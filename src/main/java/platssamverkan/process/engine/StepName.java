package platssamverkan.process.engine;

/**
 * What a step is called in code. The stem runs through form, record and texts: {@code UserTask_defineArea} is the step
 * {@code defineArea}. A step that comes back in another module carries what tells the occasions apart,
 * {@code UserTask_conductSurvey_after} is {@code conductSurvey_after}; one that is only drawn again for a change of
 * the plan is the same step, {@code UserTask_reviseActionPlan_change} is {@code reviseActionPlan}.
 */
public final class StepName {

    private static final String DRAWN_AGAIN = "change";

    private StepName() {}

    public static String of(String elementId) {
        var parts = elementId.split("_");
        return parts.length > 1 ? parts[1] + occasion(parts) : elementId;
    }

    /** The step without what tells its occasions apart: {@code conductSurvey_after} is filled in as {@code conductSurvey}. */
    public static String stem(String step) {
        return step.split("_")[0];
    }

    /** The step that a form belongs to, on the occasion that the activity behind it names. */
    static String ofForm(String formId, String activityId) {
        var stem = new StringBuilder();
        for (var word : formId.split("-")) {
            stem.append(stem.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return stem + occasion(activityId.split("_"));
    }

    private static String occasion(String[] parts) {
        return parts.length > 2 && !DRAWN_AGAIN.equals(parts[parts.length - 1]) ? "_" + parts[parts.length - 1] : "";
    }
}
