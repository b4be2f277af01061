package platssamverkan.process.followup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import platssamverkan.account.AccountId;
import platssamverkan.followup.InterviewTheme;
import platssamverkan.followup.InterviewWay;
import platssamverkan.followup.RecordInterview;
import platssamverkan.followup.RecordInterview.Answer;
import platssamverkan.followup.RecordInterview.Held;
import platssamverkan.shared.Refusal;

record MemberInterviewForm(
    @NotNull InterviewOutcome held,
    @Size(max = 4000) String notHeldBecause,
    LocalDate heldOn,
    InterviewWay way,
    UUID interviewer,
    @Min(1) @Max(5) Integer collaborationGrade,
    @Size(max = 4000) String collaborationWords,
    @Min(1) @Max(5) Integer groupWorkGrade,
    @Size(max = 4000) String groupWorkWords,
    @Min(1) @Max(5) Integer measuresGrade,
    @Size(max = 4000) String measuresWords,
    @Min(1) @Max(5) Integer changesGrade,
    @Size(max = 4000) String changesWords,
    @Min(1) @Max(5) Integer obstaclesGrade,
    @Size(max = 4000) String obstaclesWords,
    @Min(1) @Max(5) Integer continuationGrade,
    @Size(max = 4000) String continuationWords
) {

    /** Whether the interview was held. */
    enum InterviewOutcome { HELD, NOT_HELD }

    private boolean wasHeld() {
        return held == InterviewOutcome.HELD;
    }

    /** An interview that was held has a day, a way, an interviewer and a grade for every theme. */
    List<Refusal> gaps() {
        return Stream.of(
                gap("heldOn", heldOn), gap("way", way), gap("interviewer", interviewer),
                gap("collaborationGrade", collaborationGrade), gap("groupWorkGrade", groupWorkGrade),
                gap("measuresGrade", measuresGrade), gap("changesGrade", changesGrade),
                gap("obstaclesGrade", obstaclesGrade), gap("continuationGrade", continuationGrade))
            .flatMap(Optional::stream)
            .filter(gap -> wasHeld())
            .toList();
    }

    RecordInterview command(UUID member) {
        return wasHeld()
            ? new RecordInterview(member, Optional.of(new Held(heldOn, way, new AccountId(interviewer), answers())), null)
            : new RecordInterview(member, Optional.empty(), notHeldBecause);
    }

    private List<Answer> answers() {
        return List.of(
            new Answer(InterviewTheme.COLLABORATION, collaborationGrade, collaborationWords),
            new Answer(InterviewTheme.GROUP_WORK, groupWorkGrade, groupWorkWords),
            new Answer(InterviewTheme.MEASURES, measuresGrade, measuresWords),
            new Answer(InterviewTheme.CHANGES, changesGrade, changesWords),
            new Answer(InterviewTheme.OBSTACLES, obstaclesGrade, obstaclesWords),
            new Answer(InterviewTheme.CONTINUATION, continuationGrade, continuationWords));
    }

    private static Optional<Refusal> gap(String field, Object value) {
        return value == null ? Optional.of(Refusal.at(field, "required")) : Optional.empty();
    }
}
