/** The delimited area that a project takes responsibility for, and the places in it that are examined. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"account", "project", "shared"})
package platssamverkan.area;
