package platssamverkan.process.introduction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import platssamverkan.area.AreaReason;
import platssamverkan.area.AreaView;
import platssamverkan.area.DefineArea;
import platssamverkan.area.PlaceKind;
import platssamverkan.area.PlaceOwner;
import platssamverkan.area.PlaceView;

record AreaDefinitionForm(
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 4000) String description,
        @NotNull Set<@NotNull AreaReason> reasons,
        @NotBlank @Size(max = 4000) String rationale,
        @Size(max = 4000) String delimitation,
        @Size(max = 20000) String boundary,
        @NotNull List<@Valid @NotNull PlaceRow> places) {

    record PlaceRow(
            @NotBlank @Size(max = 200) String name,
            @NotNull PlaceKind kind,
            @NotNull PlaceOwner owner,
            @NotBlank @Size(max = 4000) String description) {

        static PlaceRow of(PlaceView place) {
            return new PlaceRow(place.name(), place.kind(), place.owner(), place.description());
        }

        DefineArea.Place command() {
            return new DefineArea.Place(name, description, kind, owner);
        }
    }

    static AreaDefinitionForm of(AreaView area) {
        return new AreaDefinitionForm(area.name(), area.description(), area.reasons(), area.rationale(),
                area.delimitation().orElse(null), area.boundary().orElse(null),
                area.places().stream().map(PlaceRow::of).toList());
    }

    DefineArea command() {
        return new DefineArea(name, description, reasons, rationale, delimitation, boundary,
                places.stream().map(PlaceRow::command).toList());
    }
}
