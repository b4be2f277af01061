package platssamverkan.process.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actor.Sector;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.meeting.MeetingView;
import platssamverkan.meeting.ParticipantView;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;

/** Tells what happened at meetings. */
@Component
public class MeetingResults {

    private final Texts texts;

    MeetingResults(Texts texts) {
        this.texts = texts;
    }

    /** @param agenda what the meetings should have dealt with */
    public Optional<ResultView> show(List<MeetingView> meetings, List<AgendaPoint> agenda) {
        if (meetings.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ResultView(
            meetings.stream().flatMap(meeting -> sentences(meeting, agenda)).toList(),
            meetings.stream().flatMap(this::tables).toList()));
    }

    private Stream<String> sentences(MeetingView meeting, List<AgendaPoint> agenda) {
        var occasion = meeting.occasion();
        var left = new ArrayList<>(agenda);
        left.removeAll(meeting.agenda());
        return Stream.of(
                Optional.of(texts.text("result.meeting.held", texts.of(occasion.form()),
                    texts.date(occasion.heldOn()), occasion.startsAt(), occasion.endsAt())),
                Optional.ofNullable(occasion.place()).map(place -> texts.text("result.meeting.place", place)),
                Optional.of(texts.text("result.meeting.attendance", meeting.persons(),
                    count(meeting, Sector.PUBLIC), count(meeting, Sector.PRIVATE))),
                points("result.meeting.agenda", meeting.agenda()),
                points("result.meeting.agendaLeft", left),
                meeting.minutes().map(minutes -> texts.text("result.meeting.minutes", minutes)))
            .flatMap(Optional::stream);
    }

    private Optional<String> points(String code, Collection<AgendaPoint> points) {
        var names = texts.names(points.stream().map(point -> inSentence(texts.of(point))).toList());
        return points.isEmpty() ? Optional.empty() : Optional.of(texts.text(code, names));
    }

    private static String inSentence(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private static long count(MeetingView meeting, Sector sector) {
        return meeting.attendees().stream().filter(participant -> participant.sector() == sector).count();
    }

    private Stream<TableView> tables(MeetingView meeting) {
        return meeting.decisions().isEmpty()
            ? Stream.of(attendance(meeting))
            : Stream.of(attendance(meeting), decisions(meeting));
    }

    private TableView attendance(MeetingView meeting) {
        var columns = Stream.of("organisation", "sector", "persons", "roles")
            .map(column -> texts.text("result.meeting." + column))
            .toList();
        return new TableView(caption("result.meeting.attendees", meeting), columns,
            meeting.attendees().stream().map(this::row).toList());
    }

    private List<String> row(ParticipantView participant) {
        return List.of(participant.organisation(), texts.of(participant.sector()),
            texts.integer(participant.persons()), participant.roles().orElse(""));
    }

    private TableView decisions(MeetingView meeting) {
        return new TableView(caption("result.meeting.decisions", meeting),
            List.of(texts.text("result.meeting.decision")), meeting.decisions().stream().map(List::of).toList());
    }

    private String caption(String code, MeetingView meeting) {
        return texts.text(code, texts.date(meeting.occasion().heldOn()));
    }
}
