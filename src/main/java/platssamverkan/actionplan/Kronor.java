package platssamverkan.actionplan;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Money as people write it, in kronor, and as it is kept, in whole öre. */
public final class Kronor {

    private static final int DECIMALS = 2;

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u2009\u202f]");
    private static final Pattern UNIT = Pattern.compile("(kr|kronor|:-)\\.?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUPED = Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d{3})+)(,\\d{1,2})?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,11}(?:[.,]\\d{1,2})?");

    private Kronor() {}

    /**
     * Reads an amount as people in Sweden type it: {@code 1 234,50}, {@code 1234.5}, {@code 1.234,50}, {@code 1234 kr}.
     *
     * @return empty for what is no amount, is finer than an öre, or has more than eleven digits before the decimals
     */
    public static Optional<BigDecimal> read(String typed) {
        var amount = UNIT.matcher(SPACES.matcher(typed.replace('\u2212', '-')).replaceAll("")).replaceFirst("");
        var grouped = GROUPED.matcher(amount);
        if (grouped.matches()) {
            amount = grouped.group(1).replace(".", "") + Optional.ofNullable(grouped.group(2)).orElse("");
        }
        return PLAIN.matcher(amount).matches() ? Optional.of(new BigDecimal(amount.replace(',', '.'))) : Optional.empty();
    }

    /** Exact; an amount finer than an öre is a fault. */
    public static Long toOre(BigDecimal kronor) {
        return kronor == null ? null : kronor.movePointRight(DECIMALS).longValueExact();
    }

    public static BigDecimal ofOre(Long ore) {
        return ore == null ? null : BigDecimal.valueOf(ore, DECIMALS);
    }
}
