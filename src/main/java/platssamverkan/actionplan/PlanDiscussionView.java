package platssamverkan.actionplan;

/**
 * A discussion of the plan as it was recorded.
 *
 * @param version the version of the plan that was discussed
 * @param agreed whether the actors stand behind it
 */
public record PlanDiscussionView(int version, DiscussPlan content, boolean agreed) {}
