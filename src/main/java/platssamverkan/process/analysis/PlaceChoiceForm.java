package platssamverkan.process.analysis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import platssamverkan.area.ChoosePlaces;
import platssamverkan.area.ChosenPlaceView;
import platssamverkan.area.PlaceId;

record PlaceChoiceForm(@NotNull List<@Valid @NotNull ChoiceRow> places) {

    record ChoiceRow(@NotNull UUID place, @NotBlank @Size(max = 4000) String justification) {

        static ChoiceRow of(ChosenPlaceView chosen) {
            return new ChoiceRow(chosen.place().id().value(), chosen.justification());
        }

        ChoosePlaces.Choice command() {
            return new ChoosePlaces.Choice(new PlaceId(place), justification);
        }
    }

    static PlaceChoiceForm of(List<ChosenPlaceView> chosen) {
        return chosen.isEmpty() ? null : new PlaceChoiceForm(chosen.stream().map(ChoiceRow::of).toList());
    }

    ChoosePlaces command() {
        return new ChoosePlaces(places.stream().map(ChoiceRow::command).toList());
    }
}
