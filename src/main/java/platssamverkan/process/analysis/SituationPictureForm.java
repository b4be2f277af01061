package platssamverkan.process.analysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import platssamverkan.analysis.SituationPicture;

record SituationPictureForm(
        @NotBlank @Size(max = 4000) String mapping,
        @NotBlank @Size(max = 4000) String otherInformation,
        @NotBlank @Size(max = 4000) String analysis) {

    SituationPicture picture() {
        return new SituationPicture(mapping, otherInformation, analysis);
    }
}
