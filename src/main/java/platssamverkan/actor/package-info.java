/** The organisations around the places and whom to reach in each, with or without an account. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"account", "project", "shared"})
package platssamverkan.actor;
