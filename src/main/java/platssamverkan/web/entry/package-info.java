/** The door: logging in, and the first administrator of an empty installation. */
package platssamverkan.web.entry;
