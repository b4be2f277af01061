/** The accounts of a municipality, tended by its administrators. */
package platssamverkan.web.people;
