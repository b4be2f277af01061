/** What a person decides about the own account. */
package platssamverkan.web.me;
