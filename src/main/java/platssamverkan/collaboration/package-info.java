/** How the actors work together: the analysis of it, the local crime prevention council, the groups, training, coaching. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"account", "actor", "area", "project", "shared"})
package platssamverkan.collaboration;
