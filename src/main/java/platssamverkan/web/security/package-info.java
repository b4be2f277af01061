/** Login, logout, and which door is open to whom. */
package platssamverkan.web.security;
