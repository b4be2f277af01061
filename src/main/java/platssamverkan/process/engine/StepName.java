package platssamverkan.process.engine;

/** The stem that runs through a step: {@code UserTask_reviseActionPlan_change} is the step {@code reviseActionPlan}. */
public final class StepName {

    private StepName() {}

    public static String of(String elementId) {
        var parts = elementId.split("_");
        return parts.length > 1 ? parts[1] : elementId;
    }

    /** The step that a form belongs to: {@code define-area} is filled in at {@code defineArea}. */
    static String ofForm(String formId) {
        var stem = new StringBuilder();
        for (var word : formId.split("-")) {
            stem.append(stem.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return stem.toString();
    }
}
