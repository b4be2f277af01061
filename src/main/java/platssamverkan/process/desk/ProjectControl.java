package platssamverkan.process.desk;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Service;
import platssamverkan.account.AccountId;
import platssamverkan.process.engine.EngineActing;
import platssamverkan.project.LifecycleService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectStatus;
import platssamverkan.shared.Outcome;

/** Pauses, resumes and ends a project together with everything that runs in it. */
@Service
public class ProjectControl {

    private final LifecycleService lifecycle;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final EngineActing acting;

    ProjectControl(
        LifecycleService lifecycle, RuntimeService runtime, ManagementService management, EngineActing acting
    ) {
        this.lifecycle = lifecycle;
        this.runtime = runtime;
        this.management = management;
        this.acting = acting;
    }

    public Outcome<ProjectStatus> pause(ProjectId project, String reason, AccountId by) {
        return acting.as(by, () -> {
            var paused = lifecycle.pause(project, reason, by);
            if (paused.isAccepted()) {
                runtime.updateProcessInstanceSuspensionState().byProcessInstanceQuery(instances(project)).suspend();
            }
            return paused;
        });
    }

    /** Moves dates and timers by the days of rest before anything can fire, then goes on. */
    public Outcome<Long> resume(ProjectId project, AccountId by) {
        return acting.as(by, () -> {
            var resumed = lifecycle.resume(project, by);
            if (resumed.isAccepted()) {
                moveTimers(project, Duration.ofDays(resumed.value()));
                runtime.updateProcessInstanceSuspensionState().byProcessInstanceQuery(instances(project)).activate();
            }
            return resumed;
        });
    }

    /** Ends the project's process; measures that have been decided live on. */
    public Outcome<ProjectStatus> endEarly(ProjectId project, String reason, AccountId by) {
        return acting.as(by, () -> {
            var ended = lifecycle.endEarly(project, reason, by);
            if (ended.isAccepted()) {
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(project.toString()).list()
                    .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "ENDED_EARLY"));
            }
            return ended;
        });
    }

    private void moveTimers(ProjectId project, Duration rest) {
        management.createJobQuery().tenantIdIn(project.toString()).list().stream()
            .filter(job -> job.getDuedate() != null)
            .forEach(job -> management.setJobDuedate(
                job.getId(), Date.from(job.getDuedate().toInstant().plus(rest)), false));
    }

    private ProcessInstanceQuery instances(ProjectId project) {
        return runtime.createProcessInstanceQuery().tenantIdIn(project.toString());
    }
}
