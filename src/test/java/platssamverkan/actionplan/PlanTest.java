package platssamverkan.actionplan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import platssamverkan.account.AccountService;
import platssamverkan.project.JournalService;
import platssamverkan.project.RowKeeper;
import platssamverkan.support.DatabaseTest;

/** The plan's services on the database, in a project that a {@link PlanStory} tells about. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DatabaseTest
@Import({
    ActionPlanService.class, PlanDraftService.class, PlanDecisionService.class, AdoptedPlan.class, MeasureService.class,
    FinancingService.class, FinancingDraftService.class, PermitService.class,
    MeasureResponsibilities.class, OperationalStartService.class, PlanDiscussionService.class, PlanLock.class,
    PlanStory.class, RowKeeper.class, JournalService.class
})
@MockitoBean(types = {Surroundings.class, AccountService.class})
@interface PlanTest {}
