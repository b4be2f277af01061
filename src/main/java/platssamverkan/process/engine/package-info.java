/** How a step of a diagram meets the domain: forms, roles, record tasks, settings of the engine. */
package platssamverkan.process.engine;
