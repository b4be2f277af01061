/** A project: its model, calendar, members with roles, and the journal of what was done. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"account", "shared"})
package platssamverkan.project;
