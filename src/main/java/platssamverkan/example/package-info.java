/** An invented municipality with people and a project, made through the same services as everything else. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {
    "account", "actionplan", "actor", "area", "process :: desk", "project", "shared"
})
package platssamverkan.example;
