/** Tells people by mail what waits for them and which meetings they are called to, through an outbox. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"account", "project", "shared"})
package platssamverkan.notice;
