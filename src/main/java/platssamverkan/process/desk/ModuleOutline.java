package platssamverkan.process.desk;

import java.util.List;

/**
 * One module of a model.
 *
 * @param id the sub-process of the diagram
 * @param meetingForms the forms of meeting that the model states for it
 */
public record ModuleOutline(
    String id, String name, String documentation, List<String> meetingForms, List<StepOutline> steps) {}
