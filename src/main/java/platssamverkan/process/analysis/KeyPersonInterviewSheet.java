package platssamverkan.process.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.InterviewChannel;
import platssamverkan.analysis.KeyPersonInterview;
import platssamverkan.analysis.KeyPersonInterviewService;
import platssamverkan.analysis.KeyPersonKind;
import platssamverkan.analysis.KeyPersonSector;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;

/** What key persons tell about the places. */
@Component
@Order(13)
class KeyPersonInterviewSheet extends FactSheet<KeyPersonInterviewForm, KeyPersonInterview> {

    private final KeyPersonInterviewService interviews;
    private final KeyPersonWords words;
    private final SheetPlaces places;
    private final Choices choices;

    KeyPersonInterviewSheet(KeyPersonInterviewService interviews, KeyPersonWords words, SheetPlaces places,
            Choices choices, Texts texts) {
        super(places, texts);
        this.interviews = interviews;
        this.words = words;
        this.places = places;
        this.choices = choices;
    }

    @Override
    public String key() {
        return "key-person-interviews";
    }

    @Override
    public Set<String> steps() {
        return Set.of("interviewKeyPersons");
    }

    @Override
    public String formId() {
        return "key-person-interview";
    }

    @Override
    public String valueName() {
        return "keyPersonInterview";
    }

    @Override
    public Class<KeyPersonInterviewForm> rowType() {
        return KeyPersonInterviewForm.class;
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return Map.of(
                "keyPersonKinds", choices.of(KeyPersonKind.values()),
                "keyPersonSectors", choices.of(KeyPersonSector.values()),
                "interviewChannels", choices.of(InterviewChannel.values()),
                "examinedPlaces", places.choices(projectId));
    }

    /** Fewer than three, or from one sector only, does for a reason; so nothing is missing. */
    @Override
    public SheetProgress progress(ProjectId projectId) {
        return new SheetProgress(interviews.rows(projectId).size(), 0, List.of());
    }

    @Override
    protected List<RowView<KeyPersonInterview>> facts(ProjectId projectId) {
        return interviews.rows(projectId);
    }

    @Override
    protected KeyPersonInterviewForm form(KeyPersonInterview fact) {
        return KeyPersonInterviewForm.of(fact);
    }

    @Override
    protected KeyPersonInterview fact(KeyPersonInterviewForm form) {
        return form.interview();
    }

    @Override
    protected Outcome<UUID> keep(RowChange change, KeyPersonInterview fact) {
        return interviews.save(change, fact);
    }

    @Override
    protected Outcome<UUID> takeAway(RowChange change) {
        return interviews.remove(change);
    }

    @Override
    protected Stream<String> columns() {
        return Stream.of("speaker", "place", "day", "insecurity", "said");
    }

    @Override
    Comparator<KeyPersonInterview> order(SheetPlaces.Names places) {
        return Comparator.comparing(KeyPersonInterview::heldOn).thenComparing(KeyPersonInterview::kind);
    }

    @Override
    List<SheetCell> cells(ProjectId projectId, KeyPersonInterview interview, SheetPlaces.Names places) {
        return words.line(interview, places).stream().map(SheetCell::of).toList();
    }
}
