package platssamverkan.process.desk;

import java.time.LocalDate;
import java.util.List;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.Role;

/** The product's words: messages, and dates, lists, numbers and sums of money written in Swedish. */
public interface Texts {

    String text(String code, Object... arguments);

    /** The word for a value, from the message {@code enum.<SimpleName>.<NAME>}. */
    String of(Enum<?> value);

    /** The word for a role in a project of the model: who votes is called samverkansgrupp in one and styrgrupp in the other. */
    String role(Role role, ProgramModel model);

    String date(LocalDate date);

    String names(List<String> names);

    String integer(long number);

    String kronor(long ore);
}
