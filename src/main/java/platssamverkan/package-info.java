/** A collaboration platform that runs the model Trygga Platser around a place. */
package platssamverkan;
