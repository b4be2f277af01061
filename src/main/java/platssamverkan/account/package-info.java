/** People who log in, and the municipalities they work for. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package platssamverkan.account;
