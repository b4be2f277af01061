package platssamverkan.process.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureTitles;
import platssamverkan.process.desk.TaskSubject;
import platssamverkan.process.desk.Texts;

@Component
class MeasureSubject implements TaskSubject {

    private final MeasureTitles titles;
    private final Texts texts;

    MeasureSubject(MeasureTitles titles, Texts texts) {
        this.titles = titles;
        this.texts = texts;
    }

    Optional<String> title(String businessKey) {
        return Optional.ofNullable(titles(List.of(businessKey)).get(businessKey));
    }

    @Override
    public Map<String, String> titles(Collection<String> businessKeys) {
        return titles.of(businessKeys.stream().map(MeasureId::of).toList()).stream().collect(Collectors.toMap(
            measure -> measure.id().toString(),
            measure -> texts.text("plan.measure", measure.number(), measure.title())));
    }
}
