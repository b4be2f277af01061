/** What a person sees when something is not there, not allowed or broken. */
package platssamverkan.web.fault;
