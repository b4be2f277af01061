package platssamverkan.analysis;

import java.time.LocalDate;
import java.util.Set;
import platssamverkan.area.PlaceId;

/**
 * What a key person has told about the places; never who the person is.
 *
 * @param places empty for the whole area
 * @param insecurity how strong the insecurity is, from 1 (hardly any) to 5 (very strong); null where the person cannot say
 */
public record KeyPersonInterview(
        KeyPersonKind kind,
        KeyPersonSector sector,
        Set<PlaceId> places,
        LocalDate heldOn,
        InterviewChannel channel,
        String worksWell,
        String unsafe,
        String unsafeWhen,
        String causes,
        String proposals,
        Integer insecurity) {

    public static final int WEAKEST = 1;
    public static final int STRONGEST = 5;

    /** Whether it tells about the place, alone or as a part of the whole area. */
    public boolean concerns(PlaceId place) {
        return places.isEmpty() || places.contains(place);
    }
}
