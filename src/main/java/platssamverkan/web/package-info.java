/** The pages, and who may see them. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {
    "account", "actionplan", "actor", "analysis", "area", "collaboration", "document", "followup", "meeting", "notice",
    "process :: actionplan", "process :: analysis", "process :: desk", "process :: followup", "process :: measure", "process :: survey",
    "project", "report", "shared", "survey", "walkthrough"
})
package platssamverkan.web;
