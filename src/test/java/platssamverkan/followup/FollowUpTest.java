package platssamverkan.followup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import platssamverkan.account.AccountService;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actor.ActorService;
import platssamverkan.analysis.FactorService;
import platssamverkan.area.AreaService;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.meeting.MeetingService;
import platssamverkan.project.MembershipService;
import platssamverkan.support.CarriedOutPlan;
import platssamverkan.support.DatabaseTest;
import platssamverkan.survey.SurveyService;
import platssamverkan.walkthrough.WalkthroughService;

/** The follow-up on the database, with everything that it looks back on. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@Import(CarriedOutPlan.class)
@ComponentScan(basePackageClasses = {
    AccountService.class, MembershipService.class, AreaService.class, ActorService.class, FactorService.class,
    SurveyService.class, WalkthroughService.class, SteeringGroupService.class, MeetingService.class,
    ActionPlanService.class, ExpectedResultsService.class
})
@interface FollowUpTest {}
