/** Meetings: who is called to them, and of those held in which form, who took part, what was said, decided and agreed. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"account", "actor", "project", "shared"})
package platssamverkan.meeting;
