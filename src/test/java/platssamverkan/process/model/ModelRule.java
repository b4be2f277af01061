package platssamverkan.process.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What every diagram must keep; each rule answers one line per thing that breaks it. */
public enum ModelRule {

    IDS_ARE_TYPE_AND_STEM(Naming::ids),
    MESSAGES_AND_ERRORS_ARE_NAMED(Naming::messages),
    FORMS_ARE_NAMED_AS_THEIR_TASK(Naming::forms),
    BEANS_ARE_NAMED_AS_THEIR_TASK(Naming::beans),
    EVERYTHING_READ_HAS_A_LABEL(Naming::labels),
    FORM_FILES_EXIST(References::formFiles),
    BEANS_EXIST(References::beans),
    EXPRESSIONS_ARE_KNOWN(References::expressions),
    ROLES_ARE_KNOWN(References::roles),
    BINDING_IS_DEPLOYMENT(References::binding),
    RECORD_TASK_IS_DIRECTLY_BEHIND(Steps::recordTask),
    RECORD_TASK_TAKES_THE_VALUE_OF_ITS_FORM(Steps::sameValue),
    NOTHING_RUNS_LATER_BETWEEN(Steps::noAsync),
    FORMS_ARE_NOT_REPEATED(Steps::noRepeatedForm),
    STEPS_HAVE_DATES_AND_HOURS(Steps::dates),
    MODULES_KEEP_THEIR_MEETING_FORMS(Meetings::check),
    HISTORY_IS_KEPT(Hygiene::history),
    EVERYTHING_IS_DOCUMENTED(Hygiene::documentation),
    NO_CODE_IN_THE_DIAGRAM(Hygiene::noCode),
    EVERYTHING_IS_DRAWN(Layout::drawn),
    SHAPES_DO_NOT_OVERLAP(Layout::overlaps),
    FLOWS_ARE_ORTHOGONAL(Layout::orthogonal),
    FLOWS_MEET_THEIR_SHAPES(Layout::docking),
    FLOWS_DO_NOT_CROSS(Layout::crossings),
    FLOWS_STAY_CLEAR_OF_SHAPES(Layout::throughShapes),
    LABELS_ARE_FREE(Labels::free),
    MODULES_STAND_IN_A_ROW(Layout::row),
    STEPS_ARE_DRAWN_ALIKE(StepDrawing::alike);

    private final Function<Diagram, Stream<String>> check;

    ModelRule(Function<Diagram, Stream<String>> check) {
        this.check = check;
    }

    public List<String> findings(Diagram diagram) {
        return check.apply(diagram).map(finding -> diagram.name() + ": " + finding).toList();
    }
}
