/** Runs the models: the only place that knows the process engine. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {
    "account", "actionplan", "actor", "analysis", "area", "collaboration", "document", "followup", "meeting",
    "notice", "project", "report",
    "shared", "survey", "walkthrough"
})
package platssamverkan.process;
