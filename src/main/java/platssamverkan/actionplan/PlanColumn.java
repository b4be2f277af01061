package platssamverkan.actionplan;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What every measure must say before the group can decide on it, and in which part of the row it is said. */
public enum PlanColumn {
    FINDING(Part.CONTENT, m -> m.content().factorCode() != null ? m.content().factorCode() : m.content().observationId()),
    PROBLEM(Part.CONTENT, m -> m.content().problem()),
    CAUSE(Part.CONTENT, m -> m.content().cause()),
    GOAL(Part.CONTENT, m -> m.content().goal()),
    GOAL_AREAS(Part.CONTENT, m -> m.content().goalAreas()),
    INDICATOR(Part.CONTENT, m -> m.content().indicator()),
    INDICATOR_SOURCE(Part.CONTENT, m -> m.content().indicatorSource()),
    BASELINE_VALUE(Part.CONTENT, m -> m.content().baselineValue()),
    TARGET_VALUE(Part.CONTENT, m -> m.content().targetValue()),
    DESCRIPTION(Part.CONTENT, m -> m.content().description()),
    STEPS(Part.CONTENT, m -> m.content().steps()),
    HORIZON(Part.CONTENT, m -> m.content().horizon()),
    RESPONSIBLE_ACTOR(Part.COMMITMENT, m -> m.commitment().responsibleActor()),
    RESPONSIBLE_PERSON(Part.COMMITMENT, m -> m.commitment().responsiblePerson()),
    PARTICIPANTS(Part.COMMITMENT, m -> m.commitment().participants()),
    LAND_OWNER(Part.COMMITMENT, m -> m.commitment().landOwner()),
    STARTS_ON(Part.COMMITMENT, m -> m.commitment().startsOn()),
    ENDS_ON(Part.COMMITMENT, m -> m.commitment().endsOn()),
    FOLLOW_UP_ON(Part.COMMITMENT, m -> m.commitment().followUpOn());

    /** The two parts in which a row is written. */
    public enum Part { CONTENT, COMMITMENT }

    private final Part part;
    private final Function<PlannedMeasureView, Object> value;

    PlanColumn(Part part, Function<PlannedMeasureView, Object> value) {
        this.part = part;
        this.value = value;
    }

    public Part part() {
        return part;
    }

    /** The code of the refusal that asks for this column. */
    String refusal() {
        return "measureLacks" + Arrays.stream(name().split("_"))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
    }

    boolean isMissingIn(PlannedMeasureView measure) {
        var filledIn = value.apply(measure);
        return filledIn == null || filledIn instanceof Collection<?> several && several.isEmpty();
    }
}
