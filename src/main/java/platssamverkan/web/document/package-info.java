/** A project's files: the list, one to save, and what is said of one. */
package platssamverkan.web.document;
