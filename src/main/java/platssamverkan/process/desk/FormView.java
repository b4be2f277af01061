package platssamverkan.process.desk;

import com.fasterxml.jackson.databind.JsonNode;
import platssamverkan.project.ProjectId;

/**
 * A form, ready for the renderer.
 *
 * @param projectId the project that the form belongs to, and the files that are handed in with it
 * @param schema the form as it was deployed with the model that the project follows
 * @param data the value under {@code valueName}, beside it lists to choose from and texts
 * @param drafts what the person has typed before and not handed in
 * @param version the row's version that the person sees; 0 for a task
 * @param editable whether the person may hand it in now
 */
public record FormView(
    ProjectId projectId, String title, JsonNode schema, JsonNode data, String valueName, FormDrafts drafts, long version,
    boolean editable) {}
