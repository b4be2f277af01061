/** Camunda Tasklist as people meet it here. */
package platssamverkan.web.tasklist;
