/** The final report of a project: made of what the other modules show, and kept as it was when it was adopted. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {
    "account", "actionplan", "actor", "analysis", "area", "collaboration", "followup", "meeting", "project", "shared",
    "survey", "walkthrough"
})
package platssamverkan.report;
