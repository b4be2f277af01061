package platssamverkan.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.Contribution;
import platssamverkan.actionplan.FinancingService;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.ReportPayment;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.Sector;
import platssamverkan.meeting.MeetingForm;
import platssamverkan.meeting.PlanMeeting;
import platssamverkan.meeting.PlannedMeetingService;
import platssamverkan.process.desk.Worksheet;

/** What people change on the pages of a walk's project, beside its tasks. */
final class WalkPages {

    private static final int DAYS_AHEAD = 30;
    private static final Set<String> CORRECTED = Set.of("held-meetings", "working-groups");

    private final WalkSheets sheets;
    private final List<Worksheet<?>> worksheets;
    private final MeasureService measures;
    private final FinancingService financing;
    private final ActorService actors;
    private final PlannedMeetingService meetings;
    private final Clock clock;

    WalkPages(
        WalkSheets sheets, List<Worksheet<?>> worksheets, MeasureService measures, FinancingService financing,
        ActorService actors, PlannedMeetingService meetings, Clock clock
    ) {
        this.sheets = sheets;
        this.worksheets = worksheets;
        this.measures = measures;
        this.financing = financing;
        this.actors = actors;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Saves a row as it is, or as the story says of another row of its sheet. */
    WalkOutcome changeRow(Walk walk) {
        return line(walk).map(line -> {
            var open = sheets.open(walk, line).orElseThrow();
            var value = walk.oneIn(2) ? withReason(line.sheet(), open.data().get(open.valueName())) : null;
            return value == null ? sheets.saveLikeAnother(walk, line) : WalkOutcome.of(line.sheet(),
                sheets.save(walk, line, open.version(), value));
        }).orElse(WalkOutcome.NOTHING);
    }

    /** Corrections say why they are made. */
    private JsonNode withReason(String sheet, JsonNode value) {
        var reason = CORRECTED.contains(sheet) ? Optional.of("reason") : worksheets.stream()
            .filter(one -> one.key().equals(sheet) && one.corrects().isPresent()).map(any -> "correctionReason").findFirst();
        return value instanceof ObjectNode object && reason.isPresent()
            ? object.put(reason.get(), "Rättat efter protokollet") : value;
    }

    /** Saves a row as it looked before somebody else saved it. */
    WalkOutcome changeRowTooLate(Walk walk) {
        return line(walk).flatMap(line -> sheets.open(walk, line)
            .filter(open -> open.version() > 0 && open.data().has(open.valueName()))
            .map(open -> WalkOutcome.of(line.sheet(),
                sheets.save(walk, line, open.version() - 1, open.data().get(open.valueName())))))
            .orElse(WalkOutcome.NOTHING);
    }

    WalkOutcome removeRow(Walk walk) {
        return byAnybody(walk, person -> sheets.anyOwnLine(walk, person, keys()))
            .map(line -> WalkOutcome.of(line.sheet(), sheets.remove(walk, line))).orElse(WalkOutcome.NOTHING);
    }

    private Optional<WalkSheets.Line> line(Walk walk) {
        return byAnybody(walk, person -> sheets.anyLine(walk, person, keys()));
    }

    /** By the first who can, whoever is asked first. */
    private static Optional<WalkSheets.Line> byAnybody(Walk walk, Function<AccountId, Optional<WalkSheets.Line>> work) {
        var people = new ArrayList<>(walk.people.everybody());
        Collections.rotate(people, walk.dice(people.size()));
        return people.stream().map(work).flatMap(Optional::stream).findFirst();
    }

    private List<String> keys() {
        return worksheets.stream().map(Worksheet::key).sorted().toList();
    }

    private static AccountId somebody(Walk walk) {
        return walk.any(walk.people.everybody()).orElseThrow();
    }

    WalkOutcome reportPayment(Walk walk) {
        return walk.any(measures.adopted(walk.project.id())).map(measure -> WalkOutcome.of(measure.status().name(),
            financing.pay(measure.id(), new ReportPayment(measure.commitment().responsibleActor(), Contribution.CASH,
                100L * walk.dice(10_000), walk.today(), "Faktura 7", null), somebody(walk), clock.instant())))
            .orElse(WalkOutcome.NOTHING);
    }

    WalkOutcome addActor(Walk walk) {
        var actor = new ActorDetails("Förening " + walk.dice(1_000), ActorKind.ASSOCIATION, Sector.PRIVATE, false, false,
            null, null);
        return WalkOutcome.of("", actors.join(walk.project.id(), actor, somebody(walk), clock.instant()));
    }

    WalkOutcome callMeeting(Walk walk) {
        var invited = meetings.invitees(walk.project.id()).stream().limit(2).map(invitee -> invitee.key()).toList();
        return WalkOutcome.of("", meetings.call(walk.project.id(), new PlanMeeting(MeetingForm.DIGITAL, null,
            walk.today().plusDays(1 + walk.dice(DAYS_AHEAD)), LocalTime.of(9, 0), LocalTime.of(10, 0), "Digitalt",
            invited), somebody(walk)));
    }
}
