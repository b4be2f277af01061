/** Pages that tell what this is, open to everybody. */
package platssamverkan.web.about;
