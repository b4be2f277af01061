/** What became of it all: the measures looked back on, how the work goes on, and the results the model promises. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {
    "account", "actionplan", "actor", "analysis", "area", "collaboration", "meeting", "project", "shared", "survey",
    "walkthrough"
})
package platssamverkan.followup;
