package platssamverkan.process.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import platssamverkan.survey.CollectionDesign;
import platssamverkan.survey.SameWay;

record SurveyCollectionForm(
        @NotBlank @Size(max = 2000) String recruitment,
        @Size(max = 2000) String deviations,
        SameWay sameWay,
        @Size(max = 2000) String differences) {

    CollectionDesign design() {
        return new CollectionDesign(recruitment, deviations, sameWay, sameWay == SameWay.NO ? differences : null);
    }
}
