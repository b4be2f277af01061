package platssamverkan.example;

import java.util.Comparator;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.process.actionplan.PlanChange;
import platssamverkan.process.actionplan.PlanChangeWithdrawal;
import platssamverkan.process.desk.ProjectControl;
import platssamverkan.process.desk.RoleHandOver;
import platssamverkan.process.measure.MeasureWithdrawal;
import platssamverkan.project.CalendarService;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.Role;

/** What those who lead a walk's project do with it, and what time does. */
final class WalkCourse {

    private static final String REASON = "Slumpen ville det";
    private static final int MOST_DAYS = 45;

    private final ProjectControl control;
    private final ProjectService projects;
    private final PlanChange planChange;
    private final PlanChangeWithdrawal planChangeWithdrawal;
    private final MeasureService measures;
    private final MeasureWithdrawal measureWithdrawal;
    private final CalendarService calendar;
    private final MembershipService memberships;
    private final RoleHandOver handOver;
    private final ManagementService jobs;

    WalkCourse(
        ProjectControl control, ProjectService projects, PlanChange planChange,
        PlanChangeWithdrawal planChangeWithdrawal, MeasureService measures, MeasureWithdrawal measureWithdrawal,
        CalendarService calendar, MembershipService memberships, RoleHandOver handOver, ManagementService jobs
    ) {
        this.control = control;
        this.projects = projects;
        this.planChange = planChange;
        this.planChangeWithdrawal = planChangeWithdrawal;
        this.measures = measures;
        this.measureWithdrawal = measureWithdrawal;
        this.calendar = calendar;
        this.memberships = memberships;
        this.handOver = handOver;
        this.jobs = jobs;
    }

    ProjectStatus status(Walk walk) {
        return projects.get(walk.project.id()).status();
    }

    WalkOutcome pause(Walk walk) {
        return WalkOutcome.of("", control.pause(walk.project.id(), REASON, leader(walk)));
    }

    WalkOutcome resume(Walk walk) {
        return WalkOutcome.of("", control.resume(walk.project.id(), leader(walk)));
    }

    WalkOutcome endEarly(Walk walk) {
        return WalkOutcome.of("", control.endEarly(walk.project.id(), REASON, leader(walk)));
    }

    WalkOutcome beginPlanChange(Walk walk) {
        return WalkOutcome.of("", planChange.begin(walk.project.id(), REASON, leader(walk)));
    }

    WalkOutcome withdrawPlanChange(Walk walk) {
        return WalkOutcome.of("", planChangeWithdrawal.withdraw(walk.project.id(), REASON, leader(walk)));
    }

    WalkOutcome withdrawMeasure(Walk walk) {
        return walk.any(measures.adopted(walk.project.id()))
            .map(measure -> WalkOutcome.of(measure.status().name(),
                measureWithdrawal.withdraw(measure.id().value(), REASON, "§ 9", leader(walk))))
            .orElse(WalkOutcome.NOTHING);
    }

    WalkOutcome moveDate(Walk walk) {
        var steps = calendar.dueDates(walk.project.id()).keySet().stream().sorted().toList();
        return walk.any(steps).map(step -> WalkOutcome.of(step, calendar.move(
            walk.project.id(), step, walk.today().plusDays(walk.dice(300)), REASON, leader(walk)))).orElse(WalkOutcome.NOTHING);
    }

    /** Some days pass, and whatever is due on the way happens on its day. */
    WalkOutcome moveClock(Walk walk) {
        var until = walk.today().plusDays(1 + walk.dice(MOST_DAYS)).atTime(9, 0).atZone(walk.clock.getZone()).toInstant();
        for (var due = nextDue(walk); due.isPresent() && !due.get().getDuedate().toInstant().isAfter(until); due = nextDue(walk)) {
            var day = due.get().getDuedate().toInstant();
            if (day.isAfter(walk.clock.instant())) {
                walk.clock.moveTo(day);
            }
            walk.note("timer " + jobs.createJobDefinitionQuery().jobDefinitionId(due.get().getJobDefinitionId())
                .singleResult().getActivityId());
            jobs.executeJob(due.get().getId());
        }
        walk.clock.moveTo(until);
        return WalkOutcome.done("");
    }

    private Optional<Job> nextDue(Walk walk) {
        return jobs.createJobQuery().tenantIdIn(walk.project.id().toString()).active().withRetriesLeft().unlimitedList()
            .stream().filter(job -> job.getDuedate() != null).min(Comparator.comparing(Job::getDuedate));
    }

    WalkOutcome grantRole(Walk walk) {
        var role = walk.any(Role.values());
        memberships.grant(walk.project.id(), walk.any(walk.people.everybody()).orElseThrow(), role, leader(walk));
        return WalkOutcome.done(role.id());
    }

    WalkOutcome endRole(Walk walk, boolean withSuccessor) {
        var member = walk.any(memberships.members(walk.project.id())).orElseThrow();
        var successor = walk.any(walk.people.everybody()).filter(any -> withSuccessor);
        return WalkOutcome.of(member.role().id(), handOver.end(
            walk.project.id(), member.accountId(), member.role(), successor, leader(walk)));
    }

    private static AccountId leader(Walk walk) {
        return walk.any(walk.people.everybody().stream()
            .filter(walk.people.leaders(walk.project.id())::contains).toList()).orElseThrow();
    }
}
