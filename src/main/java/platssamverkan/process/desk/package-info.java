/** A person's tasks and worksheets, and where a project stands. */
@org.springframework.modulith.NamedInterface("desk")
package platssamverkan.process.desk;
