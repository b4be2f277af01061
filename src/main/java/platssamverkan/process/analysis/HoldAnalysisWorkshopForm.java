package platssamverkan.process.analysis;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.meeting.SharedPart;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.process.meeting.Attendees;

@Component
class HoldAnalysisWorkshopForm implements TaskForm<AnalysisWorkshopForm> {

    private final Attendees attendees;
    private final PeopleChoices people;
    private final Choices choices;

    HoldAnalysisWorkshopForm(Attendees attendees, PeopleChoices people, Choices choices) {
        this.attendees = attendees;
        this.people = people;
        this.choices = choices;
    }

    @Override
    public String id() {
        return "hold-analysis-workshop";
    }

    @Override
    public String valueName() {
        return "analysisWorkshop";
    }

    @Override
    public Class<AnalysisWorkshopForm> valueType() {
        return AnalysisWorkshopForm.class;
    }

    @Override
    public AnalysisWorkshopForm prefill(TaskScope scope) {
        return AnalysisWorkshopForm.of(attendees.rows(scope.projectId()));
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "agendaPoints", choices.of(AgendaPoint.OF_ANALYSIS_WORKSHOP),
            "actorChoices", people.actors(scope.projectId()),
            "sharedParts", choices.of(SharedPart.values()));
    }
}
