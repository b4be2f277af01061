package platssamverkan.process.desk;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.Role;
import platssamverkan.shared.SwedishDate;

@Component
class SwedishTexts implements Texts {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final MessageSource messages;

    SwedishTexts(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String text(String code, Object... arguments) {
        return messages.getMessage(code, SwedishDate.inside(Arrays.asList(arguments)), SWEDISH);
    }

    @Override
    public String of(Enum<?> value) {
        return text("enum." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    @Override
    public String role(Role role, ProgramModel model) {
        var own = messages.getMessage("role." + model.name() + "." + role.name(), null, null, SWEDISH);
        return own == null ? of(role) : own;
    }

    @Override
    public String date(LocalDate date) {
        return SwedishDate.written(date);
    }

    @Override
    public String names(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        var separator = names.stream().anyMatch(name -> name.contains(",")) ? "; " : ", ";
        return String.join(separator, names.subList(0, names.size() - 1)) + text("list.and") + names.get(names.size() - 1);
    }

    @Override
    public String integer(long number) {
        return NumberFormat.getIntegerInstance(SWEDISH).format(number);
    }

    @Override
    public String kronor(long ore) {
        var whole = integer(ore / 100);
        return text("money.kronor", ore % 100 == 0 ? whole : whole + String.format(SWEDISH, ",%02d", Math.abs(ore % 100)));
    }
}
