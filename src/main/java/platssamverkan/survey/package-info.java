/** What people on the place have answered: totals copied from reports, before the measures and after. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"account", "area", "project", "shared"})
package platssamverkan.survey;
