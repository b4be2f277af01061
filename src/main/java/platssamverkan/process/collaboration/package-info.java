/** The steps of Modul 2 that bring the actors together: analysis, local council, group, coaching. */
package platssamverkan.process.collaboration;
