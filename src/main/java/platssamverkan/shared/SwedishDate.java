package platssamverkan.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;

/** A day as it is written in a Swedish sentence: 3 mars 2026. */
public final class SwedishDate {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("sv-SE"));

    private SwedishDate() {}

    public static String written(LocalDate date) {
        return WRITTEN.format(date);
    }

    /** The arguments of a sentence, with its days written out. */
    public static Object[] inside(Collection<Object> arguments) {
        return arguments.stream().map(one -> one instanceof LocalDate date ? written(date) : one).toArray();
    }
}
