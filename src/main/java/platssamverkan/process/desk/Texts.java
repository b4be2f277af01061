package platssamverkan.process.desk;

import java.time.LocalDate;
import java.util.List;

/** The product's words: messages, and dates, lists, numbers and sums of money written in Swedish. */
public interface Texts {

    String text(String code, Object... arguments);

    /** The word for a value, from the message {@code enum.<SimpleName>.<NAME>}. */
    String of(Enum<?> value);

    String date(LocalDate date);

    String names(List<String> names);

    String integer(long number);

    String kronor(long ore);
}
