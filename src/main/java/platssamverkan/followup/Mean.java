package platssamverkan.followup;

/**
 * The mean of whole grades, in tenths and rounded half up, so that 42 stands for 4,2.
 *
 * @param answers how many grades it is the mean of
 */
public record Mean(int tenths, int answers) {

    static Mean of(int sum, int answers) {
        return new Mean((20 * sum + answers) / (2 * answers), answers);
    }
}
