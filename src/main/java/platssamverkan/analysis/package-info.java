/** What is known about the places, how their factors are rated, the locked baseline, and what changed since. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"account", "area", "project", "shared", "survey"})
package platssamverkan.analysis;
