/** Walks on the places: when and in what light people walked, who took part, and what they saw. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"account", "area", "project", "shared"})
package platssamverkan.walkthrough;
