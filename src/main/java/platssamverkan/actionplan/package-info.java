/** The action plan: its versions and measures, the group's decision about it, and how each measure goes. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {
    "account", "actor", "analysis", "area", "project", "shared", "walkthrough"
})
package platssamverkan.actionplan;
