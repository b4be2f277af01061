/** The few types that every module speaks: a refusal, and an outcome that may hold one. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package platssamverkan.shared;
