/** What a person has to do, and has done. */
package platssamverkan.web.start;
