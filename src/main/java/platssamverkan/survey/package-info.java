/** What people on the place have answered, before the measures and after: single answers, and totals copied from reports. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"account", "area", "project", "shared"})
package platssamverkan.survey;
