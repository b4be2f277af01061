/** The database that the product starts for itself when it is given none. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package platssamverkan.database;
