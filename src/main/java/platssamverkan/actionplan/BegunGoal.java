package platssamverkan.actionplan;

/**
 * Goal 1 of the model: half of the adopted measures have been begun (TP-072).
 *
 * @param begun adopted measures whose history says that they were begun, whatever happened later
 * @param adopted every measure that the group has adopted
 */
public record BegunGoal(int begun, int adopted) {

    public BegunGoal {
        if (begun < 0 || begun > adopted) {
            throw new IllegalArgumentException(begun + " begun of " + adopted + " adopted");
        }
    }

    /** In whole numbers, so that no rounding decides; without adopted measures there is nothing to reach. */
    public boolean reached() {
        return adopted > 0 && 2L * begun >= adopted;
    }
}
