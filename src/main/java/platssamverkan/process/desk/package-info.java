/** A person's tasks and worksheets, and where a project stands. */
package platssamverkan.process.desk;
