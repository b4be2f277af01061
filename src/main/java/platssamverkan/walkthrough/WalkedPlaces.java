package platssamverkan.walkthrough;

import java.util.List;
import platssamverkan.area.PlaceView;

/** The places that a walk visits: the chosen ones. */
final class WalkedPlaces {

    private WalkedPlaces() {}

    static List<PlaceView> of(List<PlaceView> examined) {
        return examined.stream().filter(PlaceView::chosen).toList();
    }
}
