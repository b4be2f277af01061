/** How the actors work together: the analysis of it, the local crime prevention council, the group, the coaching. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"account", "actor", "project", "shared"})
package platssamverkan.collaboration;
