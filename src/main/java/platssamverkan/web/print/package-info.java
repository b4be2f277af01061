/** Documents to print and to keep: the same content as a clean page and as an accessible PDF. */
package platssamverkan.web.print;
