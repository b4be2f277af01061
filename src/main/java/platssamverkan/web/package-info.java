/** The pages, and who may see them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {
    "account", "actionplan", "actor", "analysis", "area", "collaboration", "followup", "meeting", "process :: desk",
    "project", "report", "shared", "survey", "walkthrough"
})
package platssamverkan.web;
