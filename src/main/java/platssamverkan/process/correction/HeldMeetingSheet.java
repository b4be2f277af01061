package platssamverkan.process.correction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.actor.Sector;
import platssamverkan.meeting.MeetingCorrectionService;
import platssamverkan.meeting.MeetingForm;
import platssamverkan.meeting.MeetingService;
import platssamverkan.meeting.MeetingView;
import platssamverkan.meeting.SharedPart;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.ModelCatalogue;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.SheetRow;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** The meetings that were held, for those who may correct the record of one. */
@Component
@Order(90)
class HeldMeetingSheet implements Worksheet<MeetingCorrectionForm> {

    private final MeetingService meetings;
    private final MeetingCorrectionService corrections;
    private final SettledFacts settled;
    private final Correctors correctors;
    private final ModelCatalogue models;
    private final PeopleChoices people;
    private final Choices choices;
    private final Texts texts;

    HeldMeetingSheet(
        MeetingService meetings, MeetingCorrectionService corrections, SettledFacts settled, Correctors correctors,
        ModelCatalogue models, PeopleChoices people, Choices choices, Texts texts
    ) {
        this.meetings = meetings;
        this.corrections = corrections;
        this.settled = settled;
        this.correctors = correctors;
        this.models = models;
        this.people = people;
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "held-meetings";
    }

    /** Its rows are there when the steps are done. */
    @Override
    public Set<String> steps() {
        return Set.of();
    }

    @Override
    public boolean isOpenTo(ProjectId projectId, AccountId person) {
        return correctors.mayCorrect(projectId, person);
    }

    @Override
    public String formId() {
        return "correct-meeting";
    }

    @Override
    public String valueName() {
        return "meetingCorrection";
    }

    @Override
    public Class<MeetingCorrectionForm> rowType() {
        return MeetingCorrectionForm.class;
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        var columns = Stream.of("meeting", "heldOn", "form", "persons", "record").map(this::word).toList();
        var lines = meetings.meetings(projectId).stream().map(meeting -> line(projectId, meeting)).toList();
        return List.of(new SheetTable(word("title"), columns, lines, ""));
    }

    private SheetLine line(ProjectId project, MeetingView meeting) {
        var record = meeting.version() == 1 ? word("asRecorded") : word("corrected", meeting.version() - 1);
        var cells = Stream.of(
            name(project, meeting.step()), texts.date(meeting.occasion().heldOn()), texts.of(meeting.occasion().form()),
            texts.integer(meeting.persons()), record);
        return new SheetLine(meeting.id().toString(), true, cells.map(SheetCell::of).toList());
    }

    private String name(ProjectId project, String step) {
        return models.stepNames(project).getOrDefault(step, step);
    }

    @Override
    public Optional<SheetRow<MeetingCorrectionForm>> row(ProjectId projectId, String rowKey) {
        return find(projectId, rowKey)
            .map(held -> new SheetRow<>(rowKey, held.meeting().version(), held.form()));
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return find(projectId, rowKey).<Map<String, Object>>map(held -> Map.of(
            "meetingForms", choices.of(MeetingForm.values()),
            "agendaPoints", choices.of(held.agenda()),
            "asksAgenda", !held.agenda().isEmpty(),
            "participants", held.kind().name(),
            "sectors", choices.of(Sector.values()),
            "sharedParts", choices.of(SharedPart.values()),
            "actorChoices", people.actors(projectId))).orElse(Map.of());
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<MeetingCorrectionForm> edit) {
        return find(projectId, edit.rowKey())
            .map(held -> save(projectId, held, edit))
            .orElseGet(() -> Outcome.refused(Refusal.of("rowGone")));
    }

    private Outcome<String> save(ProjectId project, HeldMeeting held, RowEdit<MeetingCorrectionForm> edit) {
        var gaps = held.gaps(edit.value());
        if (!gaps.isEmpty()) {
            return Outcome.refused(gaps);
        }
        var correction = held.correction(edit.value());
        var touched = settled.touched(project, held.meeting(), correction);
        if (!touched.isEmpty()) {
            return Outcome.refused(touched);
        }
        var corrected = corrections.correct(
            new RowChange(project, held.meeting().id().value(), edit.version(), edit.by()), correction);
        return corrected.isAccepted()
            ? Outcome.accepted(edit.rowKey())
            : Outcome.refused(corrected.refusals().stream().map(held::inForm).toList());
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        return new SheetProgress(meetings.meetings(projectId).size(), 0, List.of());
    }

    private Optional<HeldMeeting> find(ProjectId project, String rowKey) {
        return meetings.meetings(project).stream()
            .filter(meeting -> meeting.id().toString().equals(rowKey))
            .map(HeldMeeting::new)
            .findFirst();
    }

    private String word(String name, Object... arguments) {
        return texts.text("worksheet.held-meetings." + name, arguments);
    }
}
