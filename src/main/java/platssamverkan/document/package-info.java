/** Files that belong to a project: what they are, what they are attached to, how they are registered. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"account", "project", "shared"})
package platssamverkan.document;
