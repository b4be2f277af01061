package platssamverkan.actionplan;

import java.math.BigDecimal;

/** Money as people write it, in kronor, and as it is kept, in whole öre. */
public final class Kronor {

    private static final int DECIMALS = 2;

    private Kronor() {}

    /** Exact; an amount finer than an öre is a fault. */
    public static Long toOre(BigDecimal kronor) {
        return kronor == null ? null : kronor.movePointRight(DECIMALS).longValueExact();
    }

    public static BigDecimal ofOre(Long ore) {
        return ore == null ? null : BigDecimal.valueOf(ore, DECIMALS);
    }
}
