package platssamverkan.process.collaboration;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceId;
import platssamverkan.process.desk.TaskSubject;

/** Names the place that a working group is formed for. */
@Component
class PlaceSubject implements TaskSubject {

    private final AreaService areas;

    PlaceSubject(AreaService areas) {
        this.areas = areas;
    }

    @Override
    public Map<String, String> titles(Collection<String> ids) {
        return areas.placeNames(ids.stream().map(PlaceId::of).toList()).entrySet().stream()
            .collect(Collectors.toMap(place -> place.getKey().toString(), Map.Entry::getValue));
    }
}
