/** Corrections of what a step has recorded, made on a worksheet after the step is done. */
package platssamverkan.process.correction;
