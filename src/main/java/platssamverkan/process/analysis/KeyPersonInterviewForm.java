package platssamverkan.process.analysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.validator.constraints.Range;
import platssamverkan.analysis.InterviewChannel;
import platssamverkan.analysis.KeyPersonInterview;
import platssamverkan.analysis.KeyPersonKind;
import platssamverkan.analysis.KeyPersonSector;
import platssamverkan.area.PlaceId;

/** @param places empty for the whole area */
record KeyPersonInterviewForm(
        @NotNull KeyPersonKind kind,
        @NotNull KeyPersonSector sector,
        List<@NotNull UUID> places,
        @NotNull LocalDate heldOn,
        @NotNull InterviewChannel channel,
        @NotBlank @Size(max = 4000) String worksWell,
        @NotBlank @Size(max = 4000) String unsafe,
        @Size(max = 1000) String unsafeWhen,
        @Size(max = 4000) String causes,
        @Size(max = 4000) String proposals,
        @Range(min = KeyPersonInterview.WEAKEST, max = KeyPersonInterview.STRONGEST) Integer insecurity) {

    static KeyPersonInterviewForm of(KeyPersonInterview interview) {
        return new KeyPersonInterviewForm(interview.kind(), interview.sector(),
                interview.places().stream().map(PlaceId::value).sorted().toList(), interview.heldOn(),
                interview.channel(), interview.worksWell(), interview.unsafe(), interview.unsafeWhen(),
                interview.causes(), interview.proposals(), interview.insecurity());
    }

    KeyPersonInterview interview() {
        var told = Optional.ofNullable(places).orElse(List.of()).stream().map(PlaceId::new).collect(Collectors.toSet());
        return new KeyPersonInterview(kind, sector, told, heldOn, channel, worksWell, unsafe, unsafeWhen, causes,
                proposals, insecurity);
    }
}
