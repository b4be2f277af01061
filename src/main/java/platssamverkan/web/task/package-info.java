/** One task: what it is, who has taken it, and its form. */
package platssamverkan.web.task;
