package platssamverkan.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.TechniqueGroup;
import platssamverkan.actor.ActorService;
import platssamverkan.analysis.FlowCountService;
import platssamverkan.analysis.KeyPersonInterviewService;
import platssamverkan.analysis.Occasion;
import platssamverkan.analysis.SituationPictureService;
import platssamverkan.analysis.SituationPictureView;
import platssamverkan.area.AreaService;
import platssamverkan.collaboration.CoachingService;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.followup.InterviewService;
import platssamverkan.meeting.MeetingService;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.SwedishDate;
import platssamverkan.walkthrough.WalkView;
import platssamverkan.walkthrough.WalkthroughService;

/** Gathers the rows behind every number of a report. */
@Component
class NumbersComposer {

    private final SituationPictureService pictures;
    private final FactorNumbers factors;
    private final AreaService areas;
    private final ActorService actors;
    private final MeasureService measures;
    private final SteeringGroupService groups;
    private final WalkthroughService walks;
    private final CoachingService coaching;
    private final MeetingService meetings;
    private final InterviewService interviews;
    private final KeyPersonInterviewService keyPersons;
    private final FlowCountService flows;
    private final LearningComposer learning;

    NumbersComposer(
        SituationPictureService pictures, FactorNumbers factors, AreaService areas,
        ActorService actors, MeasureService measures, SteeringGroupService groups, WalkthroughService walks,
        CoachingService coaching, MeetingService meetings, InterviewService interviews,
        KeyPersonInterviewService keyPersons, FlowCountService flows, LearningComposer learning
    ) {
        this.keyPersons = keyPersons;
        this.flows = flows;
        this.learning = learning;
        this.pictures = pictures;
        this.factors = factors;
        this.areas = areas;
        this.actors = actors;
        this.measures = measures;
        this.groups = groups;
        this.walks = walks;
        this.coaching = coaching;
        this.meetings = meetings;
        this.interviews = interviews;
    }

    List<ReportNumber> compose(ProjectId project) {
        var names = Names.of(areas.places(project), actors.actors(project));
        var numbers = new ArrayList<ReportNumber>();
        pictures.picture(project).ifPresent(picture -> numbers.addAll(facts(picture)));
        numbers.addAll(factors.of(project, names));
        numbers.addAll(plan(measures.adopted(project)));
        numbers.addAll(collaboration(project, names));
        numbers.addAll(occasions(project));
        numbers.addAll(partsOfTheAnalysis(project));
        numbers.addAll(trainings(learning.trainings(project)));
        return numbers.stream().filter(number -> !number.rows().isEmpty()).toList();
    }

    private static List<ReportNumber> facts(SituationPictureView picture) {
        return List.of(
            ReportNumber.of(Counted.CRIME_FACTS, numbered(picture.crimes(), crime -> crime.source())),
            ReportNumber.of(Counted.DISTURBANCES, numbered(picture.disturbances(), disturbance -> disturbance.source())),
            ReportNumber.of(Counted.SURVEY_TOTALS, numbered(picture.surveys(), survey -> survey.source())));
    }

    private static List<ReportNumber> plan(List<MeasureView> adopted) {
        var withTechnique = adopted.stream().filter(measure -> measure.content().technique() != null).toList();
        return Stream.concat(
            Stream.of(
                measures(Counted.MEASURES_ADOPTED, adopted.stream()),
                measures(Counted.MEASURES_BEGUN, adopted.stream().filter(MeasureView::wasBegun)),
                measures(Counted.MEASURES_WITH_TECHNIQUE, withTechnique.stream())),
            Arrays.stream(TechniqueGroup.values()).map(group -> measures(Counted.of(group), withTechnique.stream()
                .filter(measure -> measure.content().technique().group() == group))))
            .toList();
    }

    private static ReportNumber measures(Counted counted, Stream<MeasureView> measures) {
        return ReportNumber.of(counted, measures
            .map(measure -> ReportRow.counted(measure.id(), measure.number() + ". " + measure.content().title()))
            .toList());
    }

    /** The members by whom they stand for, and the interviews by their number alone. */
    private List<ReportNumber> collaboration(ProjectId project, Names names) {
        var members = groups.group(project).map(group -> group.content().active()).orElse(List.of());
        var held = interviews.summary(project).members().stream().filter(line -> line.heldOn().isPresent()).toList();
        return List.of(
            ReportNumber.of(Counted.GROUP_MEMBERS, numbered(members, member -> names.actor(member.actor()))),
            ReportNumber.of(Counted.INTERVIEWS, held.stream()
                .map(line -> ReportRow.counted(line.member(), SwedishDate.written(line.heldOn().orElseThrow()))).toList()));
    }

    private List<ReportNumber> occasions(ProjectId project) {
        var held = meetings.meetings(project);
        var walked = walks.walks(project);
        var sessions = coaching.sessions(project);
        return List.of(
            ReportNumber.of(Counted.WALKS, numbered(walked, walk -> SwedishDate.written(walk.head().walkedOn()))),
            ReportNumber.of(Counted.WALK_PARTICIPANTS, IntStream.range(0, walked.size())
                .mapToObj(i -> new ReportRow(String.valueOf(i + 1),
                    SwedishDate.written(walked.get(i).head().walkedOn()), walked.get(i).head().participants()))
                .toList()),
            ReportNumber.of(Counted.OBSERVATIONS, walked.stream().flatMap(NumbersComposer::observations).toList()),
            ReportNumber.of(Counted.COACHING_SESSIONS, numbered(sessions, session -> session.topic())),
            ReportNumber.of(Counted.COACHING_PARTICIPANTS, IntStream.range(0, sessions.size())
                .mapToObj(i -> new ReportRow(
                    String.valueOf(i + 1), sessions.get(i).topic(), sessions.get(i).participants()))
                .toList()),
            ReportNumber.of(Counted.MEETINGS, held.stream()
                .map(meeting -> ReportRow.counted(meeting.id(), SwedishDate.written(meeting.occasion().heldOn()))).toList()),
            ReportNumber.of(Counted.MEETING_PARTICIPANTS, held.stream()
                .map(meeting -> new ReportRow(
                    meeting.id().toString(), SwedishDate.written(meeting.occasion().heldOn()), meeting.persons()))
                .toList()));
    }

    private List<ReportNumber> partsOfTheAnalysis(ProjectId project) {
        return List.of(
            ReportNumber.of(Counted.KEY_PERSON_INTERVIEWS, keyPersons.rows(project).stream()
                .map(row -> ReportRow.counted(row.rowId(), SwedishDate.written(row.content().heldOn()))).toList()),
            ReportNumber.of(Counted.FLOW_COUNTS, flows.flows(project, Occasion.BASELINE).rows().stream()
                .map(row -> ReportRow.counted(row.rowId(), SwedishDate.written(row.content().countedOn()))).toList()));
    }

    private static List<ReportNumber> trainings(List<TrainingPart> held) {
        return List.of(
            ReportNumber.of(Counted.TRAININGS, numbered(held, TrainingPart::title)),
            ReportNumber.of(Counted.TRAINING_PARTICIPANTS, IntStream.range(0, held.size())
                .mapToObj(i -> new ReportRow(String.valueOf(i + 1), held.get(i).title(), held.get(i).participants()))
                .toList()));
    }

    private static Stream<ReportRow> observations(WalkView walk) {
        return walk.observations().stream()
            .map(row -> ReportRow.counted(row.rowId(), row.content().stop()));
    }

    private interface Name<T> {
        String of(T row);
    }

    /** Rows that have no id of their own are told apart by their place in the list. */
    private static <T> List<ReportRow> numbered(List<T> rows, Name<T> name) {
        return IntStream.range(0, rows.size())
            .mapToObj(i -> ReportRow.counted(i + 1, name.of(rows.get(i))))
            .toList();
    }
}
