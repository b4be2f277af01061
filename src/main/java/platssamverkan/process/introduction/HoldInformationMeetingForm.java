package platssamverkan.process.introduction;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.actor.Sector;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class HoldInformationMeetingForm implements TaskForm<InformationMeetingForm> {

    private final Choices choices;

    HoldInformationMeetingForm(Choices choices) {
        this.choices = choices;
    }

    @Override
    public String id() {
        return "hold-information-meeting";
    }

    @Override
    public String valueName() {
        return "informationMeeting";
    }

    @Override
    public Class<InformationMeetingForm> valueType() {
        return InformationMeetingForm.class;
    }

    @Override
    public InformationMeetingForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "agendaPoints", choices.of(AgendaPoint.OF_INFORMATION_MEETING),
            "sectors", choices.of(Sector.values()));
    }
}
