/** Holds the map from demands to what meets them against diagrams, types, routes and files. */
package platssamverkan.coverage;
