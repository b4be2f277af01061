package platssamverkan.survey;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import platssamverkan.area.PlaceId;

/** A wave to test with: people asked on the place, on three occasions for each place. */
final class Waves {

    static final PlaceId SQUARE = new PlaceId(new UUID(1, 1));
    static final PlaceId PARK = new PlaceId(new UUID(1, 2));

    private final Map<UUID, SurveyOccasion> occasions = new HashMap<>();
    private final List<SurveyAnswer> answers = new ArrayList<>();
    private final Wave wave;
    private final LocalDate day;
    private Channel channel = Channel.STREET;
    private SameWay sameWay = SameWay.YES;
    private LocalTime from = LocalTime.of(15, 0);

    private Waves(Wave wave, LocalDate day) {
        this.wave = wave;
        this.day = day;
    }

    static Waves before() {
        return new Waves(Wave.BASELINE, LocalDate.of(2026, 9, 7));
    }

    static Waves after() {
        return new Waves(Wave.FOLLOW_UP, LocalDate.of(2027, 9, 13));
    }

    static Waves after(LocalDate day) {
        return new Waves(Wave.FOLLOW_UP, day);
    }

    Waves by(Channel other) {
        channel = other;
        return this;
    }

    Waves at(LocalTime hour) {
        from = hour;
        return this;
    }

    Waves otherwise() {
        sameWay = SameWay.NO;
        return this;
    }

    /** So many who feel safe in the dark, who do not, and who are never there. */
    Waves answered(PlaceId place, int safe, int unsafe, int never) {
        var held = List.of(occasion(place, 0), occasion(place, 1), occasion(place, 2));
        add(held, "FAIRLY_SAFE", safe);
        add(held, "VERY_UNSAFE", unsafe);
        add(held, "NEVER_HERE", never);
        return this;
    }

    /** Somebody who also says who it is, and what would help. */
    Waves says(PlaceId place, Map<String, String> choices, String improvement) {
        answers.add(new SurveyAnswer(wave, occasion(place, 0), choices, improvement));
        return this;
    }

    HeldWave held() {
        return new HeldWave(occasions, answers, new CollectionDesign("Var tredje förbipasserande", null,
                wave == Wave.BASELINE ? null : sameWay, sameWay == SameWay.NO ? "Andra dagar" : null));
    }

    private void add(List<UUID> held, String choice, int times) {
        for (int at = 0; at < times; at++) {
            answers.add(new SurveyAnswer(wave, held.get(at % 3), Map.of("safeInDark", choice), null));
        }
    }

    private UUID occasion(PlaceId place, int after) {
        var id = new UUID(place.value().getLeastSignificantBits(), after);
        occasions.put(id, new SurveyOccasion(wave, place, channel, day.plusDays(after), day.plusDays(after),
                from, from.plusHours(2), 5));
        return id;
    }
}
