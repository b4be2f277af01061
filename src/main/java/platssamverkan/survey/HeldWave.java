package platssamverkan.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import platssamverkan.area.PlaceId;

/** Everything about a wave that has ended. */
record HeldWave(Map<UUID, SurveyOccasion> occasions, List<SurveyAnswer> answers, CollectionDesign design) {

    private static final int FEWEST_OCCASIONS = 3;

    PlaceId place(SurveyAnswer answer) {
        return occasion(answer).placeId();
    }

    /** The occasions on which somebody has answered. */
    List<SurveyOccasion> answeredOccasions() {
        var used = answers.stream().map(SurveyAnswer::occasionId).collect(Collectors.toSet());
        return occasions.entrySet().stream().filter(held -> used.contains(held.getKey())).map(Map.Entry::getValue).toList();
    }

    Set<Channel> channels() {
        return told(SurveyOccasion::channel);
    }

    Set<PlaceId> places() {
        return told(SurveyOccasion::placeId);
    }

    /** The days of the year on which people have answered, each as often as somebody has. */
    List<Integer> daysOfYear() {
        return answers.stream().map(this::occasion).map(SurveyOccasion::fromDay).map(LocalDate::getDayOfYear).toList();
    }

    /** Kinds of day and parts of the day on which people on the place were asked. */
    Set<TimeSlot> slots() {
        return answeredOccasions().stream().map(TimeSlot::of).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean hasFewSlots() {
        var onThePlace = answeredOccasions().stream().filter(held -> held.channel() == Channel.STREET).count();
        return onThePlace > 0 && onThePlace < FEWEST_OCCASIONS;
    }

    double shareOf(PlaceId place) {
        return (double) answers.stream().filter(answer -> place(answer).equals(place)).count() / answers.size();
    }

    private SurveyOccasion occasion(SurveyAnswer answer) {
        return occasions.get(answer.occasionId());
    }

    private <T> Set<T> told(Function<SurveyOccasion, T> what) {
        return answeredOccasions().stream().map(what).collect(Collectors.toSet());
    }
}
