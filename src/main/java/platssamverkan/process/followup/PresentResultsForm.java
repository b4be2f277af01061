package platssamverkan.process.followup;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.followup.ExpectedResultsService;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.process.meeting.Attendees;

@Component
class PresentResultsForm implements TaskForm<ResultPresentationForm> {

    private final ExpectedResultsService results;
    private final ResultWords words;
    private final Attendees attendees;
    private final PeopleChoices people;
    private final Choices choices;

    PresentResultsForm(
        ExpectedResultsService results, ResultWords words, Attendees attendees, PeopleChoices people, Choices choices
    ) {
        this.results = results;
        this.words = words;
        this.attendees = attendees;
        this.people = people;
        this.choices = choices;
    }

    @Override
    public String id() {
        return "present-results";
    }

    @Override
    public String valueName() {
        return "resultPresentation";
    }

    @Override
    public Class<ResultPresentationForm> valueType() {
        return ResultPresentationForm.class;
    }

    @Override
    public ResultPresentationForm prefill(TaskScope scope) {
        return ResultPresentationForm.of(attendees.rows(scope.projectId()));
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "resultsNow", words.markdown(results.evaluate(scope.projectId())),
            "agendaPoints", choices.of(AgendaPoint.OF_RESULT_PRESENTATION),
            "actorChoices", people.actors(scope.projectId()));
    }
}
