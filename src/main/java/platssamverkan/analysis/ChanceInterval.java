package platssamverkan.analysis;

/**
 * The numbers between which a count of rare events would lie in 95 years of 100 if nothing but chance changed it:
 * Byar's approximation of the exact Poisson interval.
 */
public record ChanceInterval(long low, long high) {

    private static final double Z = 1.96;

    public static ChanceInterval of(int count) {
        return new ChanceInterval(count == 0 ? 0 : Math.round(limit(count, -Z)), Math.round(limit(count + 1, Z)));
    }

    private static double limit(int count, double z) {
        return count * Math.pow(1 - 1.0 / (9 * count) + z / (3 * Math.sqrt(count)), 3);
    }
}
