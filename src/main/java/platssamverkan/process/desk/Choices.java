package platssamverkan.process.desk;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.process.engine.Choice;

/** Turns words of the domain into lists that a form lets people choose from. */
@Component
public class Choices {

    private final Texts texts;

    Choices(Texts texts) {
        this.texts = texts;
    }

    public List<Choice> of(Enum<?>... values) {
        return of(Arrays.asList(values));
    }

    public List<Choice> of(List<? extends Enum<?>> values) {
        return values.stream().map(value -> new Choice(value.name(), texts.of(value))).toList();
    }
}
