/** Reads diagrams and forms as files, without an engine, and tells what is wrong with them. */
package platssamverkan.process.model;
