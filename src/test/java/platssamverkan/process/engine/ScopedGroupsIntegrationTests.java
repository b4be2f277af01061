package platssamverkan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.actionplan.DecisionSubject;
import platssamverkan.actionplan.DecisionWay;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.OpenDecision;
import platssamverkan.actionplan.Snapshot;
import platssamverkan.actionplan.Voter;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.Sector;
import platssamverkan.analysis.FactorService;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceId;
import platssamverkan.collaboration.FormGroup;
import platssamverkan.collaboration.FormWorkingGroup;
import platssamverkan.collaboration.GroupAbove;
import platssamverkan.collaboration.GroupBasis;
import platssamverkan.collaboration.GroupRole;
import platssamverkan.collaboration.MeetingRhythm;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.collaboration.WorkingGroupService;
import platssamverkan.meeting.MeetingService;
import platssamverkan.project.DecisionRule;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.Role;
import platssamverkan.support.CarriedOutPlan;
import platssamverkan.support.CountedStatements;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;
import platssamverkan.survey.SurveyService;
import platssamverkan.walkthrough.WalkthroughService;

/** What a person belongs to, asked of the database as often in many projects as in one. */
@DatabaseTest
@ComponentScan(
    basePackageClasses = {
        AccountService.class, ProjectService.class, AreaService.class, ActorService.class, MeetingService.class,
        SurveyService.class, FactorService.class, WalkthroughService.class, SteeringGroupService.class,
        GroupDecisionService.class
    })
@ComponentScan(
    basePackageClasses = ScopedGroups.class, useDefaultFilters = false,
    includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = {
        ScopedGroups.class, MemberGroups.class, VoterGroups.class, WorkingGroupGroups.class, MeasureGroups.class
    }))
@Import({CarriedOutPlan.class, ScopedGroupsIntegrationTests.Counting.class})
class ScopedGroupsIntegrationTests {

    /** One about the members, and one for each kind of thing that has people of its own. */
    private static final int STATEMENTS = 5;

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static CountedStatements statements() {
            return new CountedStatements();
        }
    }

    @Autowired private ScopedGroups groups;
    @Autowired private ProjectService projects;
    @Autowired private MembershipService memberships;
    @Autowired private ActorService actors;
    @Autowired private SteeringGroupService steering;
    @Autowired private WorkingGroupService working;
    @Autowired private GroupDecisionService decisions;
    @Autowired private CarriedOutPlan plan;
    @Autowired private CountedStatements statements;
    @Autowired private ProjectFixtures fixtures;
    @Autowired private TestEntityManager entities;
    @Autowired private TestClock clock;

    private final Map<ProjectId, Set<String>> expected = new HashMap<>();
    private AccountId leader;
    private AccountId anna;

    @BeforeEach
    void twoPeople() {
        leader = fixtures.account();
        anna = fixtures.account();
    }

    @Test
    void areAskedForAsOftenInManyProjectsAsInOne() {
        for (var i = 0; i < 4; i++) {
            underWay();
        }
        var project = expected.keySet().iterator().next();

        assertThat(statements.in(() -> groups.groupsOf(leader))).isEqualTo(STATEMENTS);
        assertThat(statements.in(() -> groups.groupsOf(anna))).isEqualTo(STATEMENTS);
        assertThat(statements.in(() -> groups.groupsIn(project, anna))).isEqualTo(STATEMENTS);
        assertThat(statements.in(() -> groups.groupsIn(project, fixtures.account()))).isLessThan(STATEMENTS);
    }

    @Test
    void areTheSameForAProjectWhetherItIsAskedForAloneOrNot() {
        underWay();
        underWay();

        expected.forEach((project, ofAnna) -> {
            assertThat(groups.groupsIn(project, anna)).isEqualTo(ofAnna);
            assertThat(groups.groupsOf(anna)).containsAll(ofAnna).contains("styrgrupp", ScopedGroups.PARTICIPANTS);
            assertThat(groups.groupsIn(project, leader)).contains(
                "projektledare@" + project, "processtod@" + project).doesNotContain("styrgrupp@" + project);
        });
        assertThat(groups.groupsIn(fixtures.project(leader), anna)).isEmpty();
        assertThat(groups.groupsOf(fixtures.account())).containsExactly(ScopedGroups.PARTICIPANTS);
    }

    @Test
    void letTheLeadersAnswerForASeatWhoseMemberHasLeftTheProject() {
        underWay();
        var project = expected.keySet().iterator().next();
        var seat = "styrgrupp@" + steering.group(project).orElseThrow().chair().id();
        assertThat(groups.groupsIn(project, leader)).doesNotContain(seat);

        memberships.rolesOf(anna).get(project).forEach(role -> memberships.end(project, anna, role, leader).value());

        assertThat(groups.groupsIn(project, leader)).contains(seat);
    }

    /** A project with a measure, a steering group and a working group that Anna is in, and a decision that waits. */
    private void underWay() {
        var project = fixtures.fullProject(leader);
        projects.grantRole(project, leader, Role.PROJEKTLEDARE, leader);
        projects.grantRole(project, anna, Role.STYRGRUPP, leader);
        var actor = join(project, "Tekniska kontoret", ActorKind.MUNICIPAL_DEPARTMENT, Sector.PUBLIC);
        var places = plan.choosePlaces(project, leader);
        places.forEach(place -> plan.propose(project, place, "Nya lampor", actor, leader));
        plan.adopt(project, leader, anna);
        steer(project, actor);
        work(project, actor, places.get(0));
        ask(project);
        entities.flush();
        entities.clear();
        expected.put(project, groupsOfAnna(project));
    }

    private void steer(ProjectId project, ActorId actor) {
        var shop = join(project, "Centrumboden", ActorKind.TRADER, Sector.PRIVATE);
        steering.form(project, new FormGroup("Trygga centrum", GroupBasis.NEW, "Driver arbetet", MeetingRhythm.MONTHLY,
            List.of(new FormGroup.Member("Anna", actor, GroupRole.CHAIR, Optional.of(anna)),
                new FormGroup.Member("Lo", shop, GroupRole.MEMBER, Optional.empty()),
                new FormGroup.Member("Kim", actor, GroupRole.MEMBER, Optional.empty()))),
            leader, clock.instant()).value();
    }

    private void work(ProjectId project, ActorId actor, PlaceId place) {
        working.form(project, place, new FormWorkingGroup("Torggruppen", "Sköter platsen", GroupAbove.STEERING_GROUP,
            List.of(new FormWorkingGroup.Member("Anna", actor, Optional.of(anna), true))), leader, clock.instant()).value();
    }

    private void ask(ProjectId project) {
        var seat = steering.group(project).orElseThrow().chair().id();
        var chair = new Voter(seat, "Anna", "Tekniska kontoret", Voter.Office.CHAIR, anna.value(), false, List.of());
        decisions.open(project, new OpenDecision(DecisionSubject.CONTINUATION, DecisionWay.MEETING, null, List.of(), null,
            new Snapshot(List.of()), DecisionRule.USUAL, List.of(chair)), leader, clock.instant()).value();
    }

    private Set<String> groupsOfAnna(ProjectId project) {
        var seat = steering.group(project).orElseThrow().chair().id();
        var group = working.groups(project).get(0).id();
        return Set.of("ordforande@" + project, "styrgrupp@" + project, "arbetsgrupp@" + project, "styrgrupp@" + seat,
            "arbetsgrupp@" + group);
    }

    private ActorId join(ProjectId project, String name, ActorKind kind, Sector sector) {
        return actors.join(project, new ActorDetails(name, kind, sector, false, true, null, null), leader,
            clock.instant()).value().id();
    }
}
