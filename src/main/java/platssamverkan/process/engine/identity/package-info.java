/** What the engine is told of people: read from the product's own tables, never stored by the engine. */
package platssamverkan.process.engine.identity;
