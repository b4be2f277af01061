package platssamverkan.process.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import platssamverkan.followup.InterviewService;
import platssamverkan.followup.InterviewWay;
import platssamverkan.followup.Interviewee;
import platssamverkan.process.desk.ActorNames;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.Choice;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.project.ProjectId;

@Component
class InterviewMemberForm implements TaskForm<MemberInterviewForm> {

    private final InterviewService interviews;
    private final ActorNames actors;
    private final Choices choices;
    private final PeopleChoices people;
    private final Texts texts;

    InterviewMemberForm(
        InterviewService interviews, ActorNames actors, Choices choices, PeopleChoices people, Texts texts
    ) {
        this.interviews = interviews;
        this.actors = actors;
        this.choices = choices;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "interview-member";
    }

    @Override
    public String valueName() {
        return "memberInterview";
    }

    @Override
    public Class<MemberInterviewForm> valueType() {
        return MemberInterviewForm.class;
    }

    @Override
    public MemberInterviewForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "memberHeading", heading(scope),
            "interviewOutcomes", choices.of(MemberInterviewForm.InterviewOutcome.values()),
            "interviewWays", choices.of(InterviewWay.values()),
            "grades", grades(),
            "accountChoices", people.accounts(scope.projectId()));
    }

    private String heading(TaskScope scope) {
        return member(scope)
            .map(member -> Markdown.literal(name(scope.projectId(), member)))
            .orElseGet(() -> texts.text("memberInterview.gone"));
    }

    private Optional<Interviewee> member(TaskScope scope) {
        return scope.id("memberId").flatMap(id -> interviews.interviewee(scope.projectId(), UUID.fromString(id)));
    }

    private String name(ProjectId project, Interviewee member) {
        return texts.text("plan.person", member.name(), actors.of(project).getOrDefault(member.actor(), ""));
    }

    private List<Choice> grades() {
        return IntStream.rangeClosed(1, 5)
            .mapToObj(grade -> new Choice(String.valueOf(grade), texts.text("memberInterview.grade." + grade)))
            .toList();
    }
}
