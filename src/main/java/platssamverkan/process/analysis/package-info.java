/** The steps and worksheets of the trygghetsanalys, and its colours for everybody to read. */
@org.springframework.modulith.NamedInterface("analysis")
package platssamverkan.process.analysis;
