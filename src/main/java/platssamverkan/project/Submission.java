package platssamverkan.project;

import java.time.Instant;
import platssamverkan.account.AccountId;

/**
 * A form as it was handed in.
 *
 * @param taskId the task that was completed by it
 * @param step the step's stem
 * @param deploymentId the version of the form
 * @param content the value as JSON
 */
public record Submission(
    ProjectId projectId, String taskId, String step, String formId, String deploymentId, AccountId by, Instant at,
    String content
) {}
