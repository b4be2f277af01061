/** How the models go, to be read before anything is started. */
package platssamverkan.web.model;
