package platssamverkan.process.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.meeting.MeetingService;
import platssamverkan.meeting.MeetingView;
import platssamverkan.meeting.ParticipantView;
import platssamverkan.meeting.SharedPart;
import platssamverkan.meeting.SharedPicture;
import platssamverkan.meeting.Stance;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.meeting.MeetingResults;
import platssamverkan.project.ProjectId;

@Component
class AnalysisWorkshopResult implements StepResult {

    private final MeetingService meetings;
    private final MeetingResults results;
    private final Texts texts;

    AnalysisWorkshopResult(MeetingService meetings, MeetingResults results, Texts texts) {
        this.meetings = meetings;
        this.results = results;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "holdAnalysisWorkshop";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        var held = meetings.meetings(projectId, step());
        return results.show(held, AgendaPoint.OF_ANALYSIS_WORKSHOP)
            .map(view -> withPicture(view, held.get(held.size() - 1)));
    }

    private ResultView withPicture(ResultView view, MeetingView latest) {
        var answered = latest.participants().stream().filter(participant -> participant.stance().isPresent()).toList();
        var sentences = Stream.concat(latest.picture().stream().flatMap(this::picture), agreement(answered));
        return new ResultView(Stream.concat(sentences, view.sentences().stream()).toList(), view.tables())
            .with(stances(answered));
    }

    private Stream<String> picture(SharedPicture picture) {
        return Stream.of(
            texts.text("result.analysisWorkshop.problem", picture.problem()),
            texts.text("result.analysisWorkshop.target", picture.target()));
    }

    private Stream<String> agreement(List<ParticipantView> answered) {
        var agreeing = answered.stream().flatMap(actor -> actor.stance().stream()).filter(Stance::agreesOnAll).count();
        return Stream.of(agreeing == answered.size()
            ? texts.text("result.analysisWorkshop.allAgree", agreeing)
            : texts.text("result.analysisWorkshop.someAgree", agreeing, answered.size()));
    }

    private TableView stances(List<ParticipantView> answered) {
        var columns = Stream.of(
                Stream.of(texts.text("result.analysisWorkshop.actor")),
                Stream.of(SharedPart.values()).map(texts::of),
                Stream.of(texts.text("result.analysisWorkshop.reservation")))
            .flatMap(part -> part)
            .toList();
        return new TableView(texts.text("result.analysisWorkshop.stances"), columns,
            answered.stream().map(actor -> row(actor.organisation(), actor.stance().orElseThrow())).toList());
    }

    private List<String> row(String actor, Stance stance) {
        return Stream.of(
                Stream.of(actor),
                Stream.of(SharedPart.values()).map(part -> answer(stance.agreesOn().contains(part))),
                Stream.of(Optional.ofNullable(stance.reservation()).orElse("")))
            .flatMap(part -> part)
            .toList();
    }

    private String answer(boolean agrees) {
        return texts.text("result.analysisWorkshop." + (agrees ? "yes" : "no"));
    }
}
